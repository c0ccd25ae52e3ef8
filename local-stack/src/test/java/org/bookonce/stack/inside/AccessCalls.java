package org.bookonce.stack.inside;

import jakarta.transaction.NotSupportedException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** Calls a use case as somebody, tells what it answered, and takes back whatever it did. */
final class AccessCalls {

    private final People people;

    AccessCalls(People people) {
        this.people = people;
    }

    String as(String who, AccessRow row, Whose whose) {
        return people.as(who, () -> undone(row, AccessThings.of(row.thing(), whose)));
    }

    String asOperator(AccessRow row, Whose whose) {
        return people.asOperator(() -> undone(row, AccessThings.of(row.thing(), whose)));
    }

    String asInvitee(AccessRow row, Whose whose) {
        return people.asInvitee(() -> undone(row, AccessThings.of(row.thing(), whose)));
    }

    private static String undone(AccessRow row, String thing) {
        try {
            UserTransaction transaction = InitialContext.doLookup("java:comp/UserTransaction");
            transaction.begin();
            try {
                return Answers.of(() -> row.call().on(thing));
            } finally {
                transaction.rollback();
            }
        } catch (NamingException | NotSupportedException | SystemException e) {
            throw new IllegalStateException(row.name(), e);
        }
    }
}
