package org.bookonce.stack.bench;

import org.bookonce.stack.BenchSite;

/** Slots over HTTP. */
final class SlotsBench {

    SlotsBench(BenchSite site, Scale scale, Figures figures) {}

    void run() {}
}
