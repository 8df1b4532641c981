// React runs in the file that holds it, and so in a task of its own; else it would with the first file that asks for it.
import 'react-dom/client'
