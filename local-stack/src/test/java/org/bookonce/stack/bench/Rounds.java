package org.bookonce.stack.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Rounds of two sides that took turns; what is told of them is the median. */
final class Rounds {

    private final List<Sample> ours = new ArrayList<>();
    private final List<Sample> peers = new ArrayList<>();

    /** One round of one side. */
    interface Side {
        Sample round() throws Exception;
    }

    private Rounds() {}

    /** Lets both sides take turns, so that what else the machine does meets both. */
    static Rounds alternate(int rounds, Side ours, Side peer) throws Exception {
        Rounds all = new Rounds();
        for (int round = 0; round < rounds; round++) {
            all.ours.add(ours.round());
            all.peers.add(peer.round());
        }
        return all;
    }

    double ours(ToDoubleFunction<Sample> figure) {
        return median(ours.stream().mapToDouble(figure).sorted().toArray());
    }

    double peer(ToDoubleFunction<Sample> figure) {
        return median(peers.stream().mapToDouble(figure).sorted().toArray());
    }

    /** The median of the ratios of rounds that followed each other. */
    double ratio(ToDoubleFunction<Sample> ofOurs, ToDoubleFunction<Sample> ofPeer) {
        double[] ratios = new double[ours.size()];
        for (int round = 0; round < ratios.length; round++) {
            ratios[round] = ofOurs.applyAsDouble(ours.get(round)) / ofPeer.applyAsDouble(peers.get(round));
        }
        java.util.Arrays.sort(ratios);
        return median(ratios);
    }

    double ratio(ToDoubleFunction<Sample> figure) {
        return ratio(figure, figure);
    }

    private static double median(double[] sorted) {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
