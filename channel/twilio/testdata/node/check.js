// Gives the verdict of the carrier's own library on each request of the input, one JSON line each:
// {url, form, body, signature, token} -> {valid, signature}. With a body the request is JSON, else it is a form.
"use strict";
const readline = require("node:readline");
const twilio = require("twilio");

readline.createInterface({ input: process.stdin }).on("line", (line) => {
  const r = JSON.parse(line);
  const valid = r.body !== undefined
    ? twilio.validateRequestWithBody(r.token, r.signature, r.url, r.body)
    : twilio.validateRequest(r.token, r.signature, r.url, r.form);
  const signature = twilio.getExpectedTwilioSignature(r.token, r.url, r.body !== undefined ? {} : r.form);
  process.stdout.write(JSON.stringify({ valid, signature }) + "\n");
});
