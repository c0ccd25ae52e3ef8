package org.bookonce.tenant.membership;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.bookonce.tenant.shared.AccessError;
import org.bookonce.tenant.shared.BusinessException;

/** The signed-in person of this request; nobody on public pages and in jobs. */
@RequestScoped
public class CurrentMember {

    private Member member;

    /** Set once per request, after the membership was read. */
    void enter(Member member) {
        this.member = member;
    }

    /** The person; {@link AccessError#FORBIDDEN} when nobody is signed in. */
    public Member require() {
        return get().orElseThrow(() -> new BusinessException(AccessError.FORBIDDEN));
    }

    /** The person, if one is signed in. */
    public Optional<Member> get() {
        return Optional.ofNullable(member);
    }
}
