package org.bookonce.scheduling.oneoff;

import java.util.List;
import org.bookonce.tenant.membership.Member;
import org.bookonce.tenant.shared.Input;

/** A one-off about to be made, as far as it could be read: what is wrong with it so far is noted in the input. */
record Offer(NewOneOff wanted, Member creator, Member host, OneOffTerms terms, List<OfferedTime> times, Input input) {}
