import { enPlanRefusals } from './plan-refusals.ts'
import type { RefusalCode } from './refusal-copy.ts'

/** Why something was refused, in English. */
export const enRefusals: Record<RefusalCode, string> = {
  'storage-full':
    'The browser has no room left, so this step was not saved. Free some space and try again; what you typed is still here.',
  'storage-failed':
    'The browser could not write, so this step was not saved. Try again; what you typed is still here.',
  'storage-busy':
    'Another tab is writing and does not answer. Close it or try again later; this step was not saved.',
  'newer-version':
    'A newer version has written the data here, so this page can only show them. Please reload.',
  'world-replaced':
    'The data were cleared or replaced elsewhere just now. Please look at them and try again.',
  'no-answer':
    'No answer came; it may have taken effect. Please press again: what took effect is not done twice.',
  'out-of-reach':
    'This was not done: the program it needs could not be loaded, because there is no network or the service does not answer. What you entered is still here; press again when you are online.',
  'key-reused':
    'Something else was submitted with this form before, and it took effect. Nothing was submitted now: please check the result, and submit again only if you still need to.',
  'record-exists':
    'A record of this number exists already. It was not replaced and nothing was changed. Please reload and try again.',
  'record-damaged':
    'A record that this step needs is damaged. Nothing was changed. Look at it, export or repair it under “Data” in the demo tools.',
  'unknown-application': 'This application no longer exists.',
  'unknown-order': 'This order no longer exists.',
  'illegal-transition':
    'The record has changed meanwhile and this step is not possible any more. Please look at its state.',
  incomplete: 'Something is still missing. Please go back and complete it.',
  'agreement-missing': 'Please read the agreement and tick the box first.',
  'professional-exists':
    'An enterprise or handler can have one Online Service Professional, and there is one already.',
  'not-verified':
    'This account has not passed real-name verification: you can look at prices but not submit.',
  'not-an-enterprise':
    'This needs an account verified as an enterprise, a government body or another organisation.',
  'region-not-served':
    'Enterprises registered outside mainland China and Hong Kong, China cannot buy online.',
  'order-closed': 'The order is closed. Nothing was charged.',
  'orders-changed':
    'One of the orders was paid or closed just now. Nothing was charged. Look at what is left below and confirm again.',
  'voucher-not-applicable': 'This voucher does not fit the order. Nothing was charged.',
  'balance-too-small': 'The balance is too small. Nothing was charged.',
  'payment-confirming':
    'A payment is being confirmed; nothing can be cancelled before that is clear.',
  'nothing-to-fix': 'Please tick what has to be fixed.',
  'reason-missing': 'Please give a reason.',
  'not-a-mobile': 'A mobile number has 11 digits and starts with 1.',
  'sms-too-soon': 'One code a minute: please wait a moment.',
  'sms-locked': 'Five wrong tries: locked for 10 minutes, then ask for a new code.',
  'sms-not-sent': 'Ask for a code first; another number needs a new one.',
  'sms-expired': 'The code was valid for 5 minutes. Please ask for a new one.',
  'sms-wrong': 'This is not the code. Please compare the SMS in the message centre.',
  'not-an-amount':
    'Please enter an amount with at most two decimals; a top-up is between 0.01 and 100,000,000.00 CNY.',
  'unknown-account':
    'The account is damaged or missing. Please fill it in again under “Account”, then come back.',
  'not-later': 'Please choose a time later than now.',
  'unknown-product': 'This product no longer exists.',
  'unknown-consultation': 'This consultation no longer exists.',
  'too-much-to-invoice': 'Not so much is open for invoicing. Please lower the amount.',
  'bookkeeping-fixed':
    'The invoice is issued, so these entries stay. They can be changed once it is returned.',
  'unknown-title': 'This invoice title is gone. Please choose again.',
  'too-many-titles': 'At most 20 invoice titles are kept. Please remove one that is not used.',
  'unknown-invoice': 'This invoice no longer exists.',
  'product-ended':
    'The product was reclaimed, refunded or suspended, so this is not possible any more. Nothing was charged.',
  'product-not-in-force': 'The product is not in force. Please renew it first.',
  'refund-reviewing': 'A refund is under review; renewing, adding and asking again have to wait.',
  'topic-owned': 'This knowledge cloud was bought already.',
  'not-quoted': 'The architect has not quoted yet.',
  'offer-expired': 'The offer has run out. Please contact the architect again.',
  'industry-refused': 'PV packs are not sold for landing pages of this industry.',
  'trial-used': 'This CorpID has had its trial or purchase already.',
  'not-renewable': 'This product cannot be renewed.',
  'at-online-expiry': 'It ends with its online product; renew both together.',
  'beyond-online-expiry':
    'A whole year would go beyond the online product. Please renew that first.',
  reclaimed: 'The product was reclaimed and cannot be renewed. Please buy it anew.',
  'years-out-of-range': 'Choose 1 to 8 years.',
  'days-out-of-range': 'Choose 7 to 30 days before the expiry.',
  'until-too-early':
    'The common date must lie after today and at least one month after the expiry of every chosen product.',
  'until-too-late': 'The common date may lie at most 8 years after the expiry of a chosen product.',
  'renewal-waiting':
    'A renewal of one of the products already waits in another order. Pay or cancel that order first.',
  'bad-date': 'Enter the date as YYYY-MM-DD.',
  'nothing-left': 'The product ends today, nothing is left to add to. Please renew first.',
  'missing-term': 'Please choose a term.',
  'price-on-request': 'Please contact the architect for the price.',
  'bad-unit-price': 'The offer is not a valid amount.',
  'unknown-sku': 'This item does not fit the product.',
  empty: 'Please choose at least one item.',
  'not-whole': 'Enter a whole number above 0.',
  'below-minimum': 'The quantity is below the minimum.',
  'off-step': 'The quantity is off its step.',
  'above-maximum': 'The quantity is above what can be bought at once.',
  'refund-window':
    'The refund window has closed: within 7 days of opening without a reason, within 30 days if a defect stopped sign-in; PV packs within a month of purchase.',
  'refund-not-supported': 'This product is not refunded.',
  'invoice-issued': 'The order has an invoice. Please return it first.',
  suspended: 'A suspended product is not refunded.',
  'nothing-to-refund': 'There is nothing to refund.',
  'nothing-to-invoice': 'There is nothing to invoice.',
  'proof-missing': 'Please upload the refund proof with the company seal.',
  'not-acknowledged': 'Please confirm first that you know what a refund means.',
  'channel-missing': 'Please choose at least one channel.',
  malformed:
    'What was sent is incomplete or not understood. Nothing was changed. Please reload and try again.',
  'sealing-unavailable':
    'This page is not on a secure connection, so the browser cannot encrypt: personal details and files are not taken and nothing was saved. Open it over https to go on; all else is still here.',
  'beyond-calendar': 'The calendar goes through 2099-12-31. Please choose an earlier date.',
  'line-changed':
    'An application cannot change to another product line. Please start one for that line.',
  'gift-not-given': 'Gift views come from a promotion and cannot be filled in.',
  'duplicate-product': 'A product was chosen twice. Please keep it once.',
  'duplicate-robot': 'A robot was chosen twice. Please keep it once.',
  'duplicate-nickname': 'Two robots have the same nickname. Please name them apart.',
  'nickname-too-long': 'A nickname has at most 20 characters.',
  'duplicate-item': 'An item was entered twice. Please enter it once.',
  'unknown-pack': 'A chosen pack is not of this order, or was returned already.',
  ...enPlanRefusals,
}
