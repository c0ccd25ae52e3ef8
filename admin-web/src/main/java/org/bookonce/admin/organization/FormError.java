package org.bookonce.admin.organization;

import org.bookonce.tenant.shared.ErrorCode;

/** What the form itself cannot read, so that no use case ever sees it. */
enum FormError implements ErrorCode {
    NOT_A_NUMBER("console.organization.not-a-number");

    private final String key;

    FormError(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
