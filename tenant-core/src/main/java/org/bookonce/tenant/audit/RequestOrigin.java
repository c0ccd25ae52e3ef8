package org.bookonce.tenant.audit;

import jakarta.enterprise.context.RequestScoped;

/** Where the current request came from; empty in jobs. The web modules fill it in. */
@RequestScoped
public class RequestOrigin {

    private String address = "";

    /** The client's network address, behind trusted proxies the one they report. */
    public void from(String address) {
        this.address = address;
    }

    /** The client's network address, or empty. */
    public String address() {
        return address;
    }
}
