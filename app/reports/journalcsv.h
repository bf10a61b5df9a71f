// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/analytics/pointsjournal.h"
#include "domain/base/shopprofile.h"

#include <QByteArray>
#include <QStringList>

namespace bashgah::reports {

/// Columns of the journal of points: date, debit, credit, points, amount. Stable English keys.
[[nodiscard]] QStringList journalColumns();
/// One line of it: the day in the shop's calendar, the amount in major units.
[[nodiscard]] QStringList journalCells(const domain::JournalLine &line, const domain::ShopProfile &shop);
/// The whole for an accountant's program: UTF-8 with BOM, CRLF.
[[nodiscard]] QByteArray journalCsv(const std::vector<domain::JournalLine> &lines, const domain::ShopProfile &shop);

} // namespace bashgah::reports
