package org.bookonce.tenant.membership;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.bookonce.tenant.organization.StandingError;
import org.bookonce.tenant.shared.AccessError;
import org.bookonce.tenant.shared.BusinessException;
import org.bookonce.tenant.shared.ErrorCode;

/**
 * The signed-in person of this request; nobody on public pages and in jobs. Use cases that change something ask for
 * {@link #require}, those that only show something for {@link #reader}: in a suspended organization, and for a platform
 * operator who broke the glass (R1.4), there are readers only.
 */
@RequestScoped
public class CurrentMember {

    private Member member;
    private ErrorCode readOnly;

    /** Set once per request, after the membership was read. */
    void enter(Member member) {
        this.member = member;
    }

    /**
     * Set instead of {@link #enter} where nothing may be changed, with the reason. Whoever calls it has made sure that
     * this person may see what the reader's role sees.
     */
    public void enterToRead(Member reader, ErrorCode why) {
        this.member = reader;
        this.readOnly = why;
    }

    /**
     * The person, who may change things as far as their role goes; {@link AccessError#FORBIDDEN} when nobody is signed
     * in, or the reason why nothing can be changed.
     */
    public Member require() {
        if (readOnly != null) {
            throw new BusinessException(readOnly);
        }
        return reader();
    }

    /**
     * The owner of an organization that is about to be deleted, who may do one thing: keep it. {@link
     * AccessError#FORBIDDEN} for anybody else, and in an organization that nobody deletes.
     */
    public Member requireOwnerOfClosing() {
        Member owner = reader();
        if (readOnly != StandingError.CLOSING || owner.role() != Role.OWNER) {
            throw new BusinessException(AccessError.FORBIDDEN);
        }
        return owner;
    }

    /** The person, who may see things as far as their role goes; {@link AccessError#FORBIDDEN} when nobody is signed in. */
    public Member reader() {
        return get().orElseThrow(() -> new BusinessException(AccessError.FORBIDDEN));
    }

    /** The person, if one is signed in. */
    public Optional<Member> get() {
        return Optional.ofNullable(member);
    }

    /** Whether this is no member, but the platform operator (R1.4), whose id belongs to nobody here. */
    public boolean guest() {
        return readOnly == StandingError.LOOK_ONLY;
    }

    /** Why nothing can be changed, if that is so. */
    public Optional<ErrorCode> readOnly() {
        return Optional.ofNullable(readOnly);
    }
}
