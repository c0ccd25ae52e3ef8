package org.bookonce.tenant.need;

import java.util.List;
import org.bookonce.tenant.membership.Member;

/** Says what of a feature waits for a person. Asked in the transaction of whoever shows it, so it reads, once. */
public interface NeedSource {

    /** As many as a page of a source has at most: what comes after them waits behind them. */
    int MOST = 20;

    /** What waits for the person now, the most urgent first; at most {@value #MOST}. */
    List<Need> of(Member member);
}
