// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"
#include "domain/calendar/shopcalendar.h"
#include "domain/member/memberfield.h"
#include "domain/member/membertablerow.h"
#include "reports/datatable.h"

#include <QStringList>

#include <span>

namespace bashgah::reports {

/// Members as a table that an import reads again without loss: its heading, and the cells of a row.
/// Days are those of the shop's calendar; a text that a spreadsheet would take for a formula has a '
/// before it, which the import takes off.
class MemberTable final
{
public:
    /// `own`: the shop's own fields; those that no row fills are left out of a file.
    MemberTable(TableLanguage language, domain::ShopCalendar calendar, QString region,
                std::vector<domain::MemberField> own = {})
        : m_language(language), m_calendar(std::move(calendar)), m_region(std::move(region)), m_own(std::move(own)) {}

    [[nodiscard]] QStringList header() const;
    [[nodiscard]] QStringList cells(const domain::MemberTableRow &row) const;

    /// See writeDataTable.
    [[nodiscard]] domain::Result<void> write(std::span<const domain::MemberTableRow> rows, const QString &path) const;

private:
    [[nodiscard]] QString ownText(const domain::MemberField &field, const QString &stored) const;
    /// Columns that stand only where a row fills them: when consent was said, notes that the counter does not show,
    /// households and who brought whom.
    struct Seldom
    {
        bool consentOn = false, hidesNotes = false, home = false, ownPoints = false, referrer = false, rewarded = false,
             taken = false;
    };
    void addSeldom(const domain::MemberTableRow &row, QStringList &cells) const;
    /// The same table with only those own fields and seldom columns that a row fills.
    [[nodiscard]] MemberTable fitted(std::span<const domain::MemberTableRow> rows) const;
    [[nodiscard]] QString mobileText(const domain::MobileNumber &mobile) const;
    [[nodiscard]] QString dayText(QDate day) const;
    [[nodiscard]] QString untilText(const std::vector<domain::MemberTableRow::Share> &points) const;

    TableLanguage m_language;
    domain::ShopCalendar m_calendar;
    QString m_region;
    std::vector<domain::MemberField> m_own;
    Seldom m_seldom;
};

} // namespace bashgah::reports
