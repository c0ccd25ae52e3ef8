package org.bookonce.tenant.operator;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.bookonce.tenant.membership.Person;
import org.bookonce.tenant.shared.AccessError;
import org.bookonce.tenant.shared.BusinessException;

/** The platform operator of this request (R1.4); mostly there is none. */
@RequestScoped
public class CurrentOperator {

    private Person person;
    private Look look;

    /** Set once per request, after the identity provider confirmed that this person still is one (R1.3). */
    public void enter(Person person) {
        this.person = person;
    }

    /** Set when the request is about an organization that the operator looks into. */
    void lookInto(Look look) {
        this.look = look;
    }

    /** The operator; {@link AccessError#NOT_FOUND} for everybody else, to whom operators' pages do not exist. */
    public Person require() {
        return get().orElseThrow(() -> new BusinessException(AccessError.NOT_FOUND));
    }

    /** The operator, if this is one. */
    public Optional<Person> get() {
        return Optional.ofNullable(person);
    }

    /** The organization they look into on this request, if they do. */
    public Optional<Look> look() {
        return Optional.ofNullable(look);
    }

    /** How audit logs name them. */
    String signature() {
        return require().name() + ", platform operator";
    }
}
