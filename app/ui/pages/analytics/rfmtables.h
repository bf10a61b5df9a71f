// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/analytics/rfm.h"
#include "ui/models/rowmodel.h"

#include <QCoreApplication>

namespace bashgah::ui {

class Format;

/// One line of the segment table.
struct SegmentRow
{
    domain::Segment segment = domain::Segment::Champions;
    domain::RfmGroup group;
    domain::RfmGroup all;
    bool operator==(const SegmentRow &) const = default;
};

using SegmentModel = RowModel<SegmentRow, int>;
using RfmMemberModel = RowModel<domain::RfmRow, domain::MemberId>;

/// Columns of the tables below the charts.
class RfmTables final
{
    Q_DECLARE_TR_FUNCTIONS(RfmTables)
public:
    /// Those that give way in a narrow window: of the segments' table, of the members' table.
    static constexpr int averageColumn = 5;
    static constexpr int codeColumn = 1;
    static constexpr int scoresColumn = 5;

    /// `format` is kept by reference.
    [[nodiscard]] static SegmentModel *segments(const Format &format, QObject *parent);
    [[nodiscard]] static RfmMemberModel *members(const Format &format, QObject *parent);
    [[nodiscard]] static std::vector<SegmentRow> rowsOf(const domain::RfmSummary &summary);
};

} // namespace bashgah::ui
