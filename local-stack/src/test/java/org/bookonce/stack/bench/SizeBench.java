package org.bookonce.stack.bench;

import org.bookonce.stack.BenchSite;

/** Ten thousand bookings and links beside many more. */
final class SizeBench {

    SizeBench(BenchSite site, Scale scale, Figures figures) {}

    void run() {}
}
