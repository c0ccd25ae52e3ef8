package org.bookonce.scheduling.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.membership.Members;
import org.bookonce.tenant.notice.Notice;
import org.bookonce.tenant.notice.Notices;
import org.bookonce.tenant.organization.Addresses;
import org.bookonce.tenant.organization.Organizations;
import org.bookonce.tenant.text.Times;

/** Owners and admins are told what becomes of their organization. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ClosingNotices {

    @Inject
    Members members;

    @Inject
    Organizations organizations;

    @Inject
    Addresses addresses;

    @Inject
    Notices notices;

    protected ClosingNotices() {}

    /** Somebody deleted it; until {@code due} an owner can keep it. */
    void deleted(Member by, Instant due) {
        tell("organization-deleted", true, by, due);
    }

    /** Somebody kept it. */
    void kept(Member by) {
        tell("organization-kept", false, by, null);
    }

    private void tell(String kind, boolean bad, Member by, Instant due) {
        String url = addresses.consoleSettings(organizations.current().slug());
        members.allActive().stream()
                .filter(Member::mayActForOthers)
                .forEach(member -> notices.send(new Notice(kind, bad, recipient(member), words(member, by, due), url)));
    }

    private static Map<String, String> words(Member member, Member by, Instant due) {
        Map<String, String> words = new HashMap<>(
                Map.of("by", by.name(), "you", String.valueOf(by.id().equals(member.id()))));
        if (due != null) {
            Times times = Times.of(Locale.forLanguageTag(member.language()), member.zone(), member.clock24());
            words.put("day", times.day(due));
        }
        return words;
    }

    private static Notice.Recipient recipient(Member member) {
        return new Notice.Recipient(member.name(), member.email(), member.zone(), member.language(), member.clock24());
    }
}
