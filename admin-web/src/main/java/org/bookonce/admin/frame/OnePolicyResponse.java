package org.bookonce.admin.frame;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/**
 * Lets the view's Content-Security-Policy, which carries the nonce of its scripts, take the place of the general one.
 * Two policies would both apply, and the general one knows no nonce.
 */
class OnePolicyResponse extends HttpServletResponseWrapper {

    OnePolicyResponse(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void addHeader(String name, String value) {
        if ("Content-Security-Policy".equals(name)) {
            setHeader(name, value);
        } else {
            super.addHeader(name, value);
        }
    }
}
