// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/desksettings.h"

#include <algorithm>

namespace bashgah::ui {

ScanTiming scanTiming(const DeviceSettings &device)
{
    ScanTiming timing;
    timing.shortest = std::clamp(device.value(settings::scannerShortest), 3, 20);
    timing.meanGap = std::clamp(device.value(settings::scannerMeanGap), 5, 100);
    timing.longestPause = std::clamp(device.value(settings::scannerLongestPause), timing.meanGap, 300);
    const QString prefix = device.value(settings::scannerPrefix);
    timing.prefix = prefix.isEmpty() ? QChar() : prefix.front();
    return timing;
}

void setScanTiming(DeviceSettings &device, const ScanTiming &timing)
{
    device.set(settings::scannerShortest, timing.shortest);
    device.set(settings::scannerMeanGap, timing.meanGap);
    device.set(settings::scannerLongestPause, timing.longestPause);
    device.set(settings::scannerPrefix, timing.prefix.isNull() ? QString() : QString(timing.prefix));
}

services::ScanPrefixes scanPrefixes(const DeviceSettings &device)
{
    return {device.value(settings::cardMark), device.value(settings::voucherMark), device.value(settings::receiptMark),
            device.value(settings::productMark)};
}

reports::ReceiptPaper receiptPaper(const DeviceSettings &device)
{
    return reports::paperFromKey(device.value(settings::receiptPaper)).value_or(reports::ReceiptPaper::Roll80);
}

} // namespace bashgah::ui
