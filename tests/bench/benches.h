// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace bashgah::bench {

/// Each prints its findings and returns how many targets it missed. `folder` is for its files.
[[nodiscard]] int benchSale(const QString &folder);
[[nodiscard]] int benchImport(const QString &folder);
[[nodiscard]] int benchRfm(const QString &folder);
[[nodiscard]] int benchSearch(const QString &folder);
/// The same keystrokes at 1,000,000 members, as ratios to one bare indexed query; only when asked by name.
[[nodiscard]] int benchMillion(const QString &folder);
/// The same through the window of the counter, from the key to the painted list.
[[nodiscard]] int benchFind(const QString &folder);
[[nodiscard]] int benchMembers(const QString &folder);
[[nodiscard]] int benchBacktest(const QString &folder);
[[nodiscard]] int benchStart(const QString &folder);
[[nodiscard]] int benchWindowSale(const QString &folder);
[[nodiscard]] int benchShift(const QString &folder);

/// A shop of 100,000 members in the folder, made once.
[[nodiscard]] QString crowdedShop(const QString &folder);
/// The measured half of benchStart, a process of its own: --window SHOP STARTED.
[[nodiscard]] int openWindow(int argc, char **argv);
/// The same of benchMembers: --members SHOP.
[[nodiscard]] int paintMembers(int argc, char **argv);
/// Of benchFind: --find SHOP; and that bench on a shop of so many members.
[[nodiscard]] int findInWindow(int argc, char **argv);
[[nodiscard]] int benchFindIn(const QString &shop, const QString &members);
/// Of benchWindowSale and benchShift: --sales SHOP and --shift SHOP.
[[nodiscard]] int sellInWindow(int argc, char **argv);
[[nodiscard]] int workAShift(int argc, char **argv);
/// Memory of this process now; 0 where that is not known.
[[nodiscard]] double residentMegabytes();
/// What people type to find a member: names in pieces, last digits, whole mobiles.
[[nodiscard]] QStringList typedTexts();

} // namespace bashgah::bench
