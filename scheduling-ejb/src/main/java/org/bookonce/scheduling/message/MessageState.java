package org.bookonce.scheduling.message;

/** Where a message is. */
public enum MessageState {
    QUEUED,
    SENT,
    FAILED
}
