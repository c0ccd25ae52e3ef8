package org.bookonce.tenant.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.bookonce.tenant.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LimitTest {

    private static final List<Integer> VALUES = List.of(0, 1, 2, 3, 11, 40, 100, 1000);

    @Test
    void heldHoursAreCountedInMinutes() {
        assertThat(Limit.HELD_HOURS.room(40)).isEqualTo(2400);
        assertThat(Limit.HELD_HOURS.amount(90)).isEqualTo(1.5);
        assertThat(Limit.MEMBERS.room(3)).isEqualTo(3);
        assertThat(Limit.HELD_HOURS.room(Integer.MAX_VALUE)).isEqualTo(60L * Integer.MAX_VALUE);
    }

    @Test
    void theLowerOfPlanAndAllowanceCounts() {
        assertThat(Allowed.of(Limit.HELD_HOURS, 40, null)).isEqualTo(new Allowed(40, false));
        assertThat(Allowed.of(Limit.HELD_HOURS, 40, 10)).isEqualTo(new Allowed(10, true));
        assertThat(Allowed.of(Limit.HELD_HOURS, 40, 40)).isEqualTo(new Allowed(40, false));
        assertThat(Allowed.of(Limit.HELD_HOURS, 40, 200)).isEqualTo(new Allowed(40, false));
        assertThat(Allowed.of(Limit.HELD_HOURS, 40, 0)).isEqualTo(new Allowed(0, true));
    }

    @Test
    void noPlanOffersMoreSlotsThanTheProduct() {
        assertThat(Allowed.of(Limit.OFFERED_SLOTS, 25, null)).isEqualTo(new Allowed(10, false));
        assertThat(Allowed.of(Limit.OFFERED_SLOTS, 5, null)).isEqualTo(new Allowed(5, false));
    }

    @Test
    void exactlyAsMuchAsThereIsRoomForIsNotOver() {
        assertThat(held(2400, 40).over()).isFalse();
        assertThat(held(2401, 40).over()).isTrue();
        assertThat(new LimitUse(Limit.HELD_HOURS, 40, Optional.empty(), List.of(held(2401, 40), held(5, 40)))
                        .membersOver())
                .hasSize(1);
        assertThat(new LimitUse(Limit.MEMBERS, 3, Optional.of(3L), List.of()).over())
                .isFalse();
        assertThat(new LimitUse(Limit.MEMBERS, 3, Optional.of(4L), List.of()).over())
                .isTrue();
        assertThat(new LimitUse(Limit.MASTER_PAGES, 0, Optional.empty(), List.of()).over())
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(Limit.class)
    void aRefusalNamesTheLimitItsValueAndWhoCanRaiseIt(Limit limit) {
        for (String language : Texts.LANGUAGES) {
            Texts texts = Texts.of(language);
            for (int value : VALUES) {
                List<String> messages = Stream.of("ADMIN", "OWNER", "NOBODY")
                        .map(raise -> texts.get("plan.reached", "limit", limit.name(), "value", value, "raise", raise))
                        .toList();
                assertThat(messages).doesNotHaveDuplicates().allMatch(message -> !message.contains("{"));
            }
            assertThat(texts.get("plan.reached", "limit", limit.name(), "value", 40, "raise", "OWNER"))
                    .contains("40")
                    .isNotEqualTo(texts.get("plan.reached", "limit", other(limit), "value", 40, "raise", "OWNER"));
            assertThat(texts.has("console.plan.limit." + limit.name())).isTrue();
            assertThat(texts.has("console.plan.short." + limit.name())).isEqualTo(limit.allowable());
        }
    }

    @Test
    void arabicNumbersItsNounsAsItShould() {
        Texts arabic = Texts.of("ar");
        assertThat(arabic.get("plan.reached", "limit", "MEMBERS", "value", 2, "raise", "OWNER"))
                .startsWith("تتسع الخطة لعضوين.");
        assertThat(arabic.get("plan.reached", "limit", "MEMBERS", "value", 25, "raise", "OWNER"))
                .contains("عضوًا");
    }

    private static String other(Limit limit) {
        return Limit.values()[(limit.ordinal() + 1) % Limit.values().length].name();
    }

    private static MemberUse held(long minutes, int hours) {
        return new MemberUse(
                UUID.randomUUID(), "Ada", Limit.HELD_HOURS, Optional.of(minutes), new Allowed(hours, false));
    }
}
