// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/receiptpaper.h"
#include "services/desk/scanservice.h"
#include "ui/settings/devicesettings.h"
#include "ui/shell/scanburst.h"

namespace bashgah::ui {

namespace settings {
inline constexpr Setting<bool> scannerOn{u"scanner/on", true};
inline constexpr Setting<int> scannerShortest{u"scanner/shortest", ScanTiming().shortest};
inline constexpr Setting<int> scannerMeanGap{u"scanner/mean_gap", ScanTiming().meanGap};
inline constexpr Setting<int> scannerLongestPause{u"scanner/longest_pause", ScanTiming().longestPause};
inline const Setting<QString> scannerPrefix{u"scanner/prefix", {}};
inline const Setting<QString> cardMark{u"scanner/card_mark", {}};
inline const Setting<QString> voucherMark{u"scanner/voucher_mark", {}};
inline const Setting<QString> receiptMark{u"scanner/receipt_mark", {}};
inline const Setting<QString> productMark{u"scanner/product_mark", {}};
inline const Setting<QString> receiptPrinter{u"print/printer", {}}; ///< empty: the system's own choice
inline const Setting<QString> receiptPaper{u"print/paper", QStringLiteral("80")};
inline constexpr Setting<bool> printsReceipts{u"print/after_each_sale", false};
inline constexpr Setting<bool> customerDisplay{u"customer/shown", false};
inline constexpr Setting<bool> customerFullScreen{u"customer/full_screen", true};
inline constexpr Setting<bool> customerName{u"customer/name", true};
} // namespace settings

/// Out-of-range numbers of the file are brought to what works.
[[nodiscard]] ScanTiming scanTiming(const DeviceSettings &device);
void setScanTiming(DeviceSettings &device, const ScanTiming &timing);
[[nodiscard]] services::ScanPrefixes scanPrefixes(const DeviceSettings &device);
[[nodiscard]] reports::ReceiptPaper receiptPaper(const DeviceSettings &device);

} // namespace bashgah::ui
