// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/shopcalendar.h"
#include "domain/staff/trailchain.h"

#include <QByteArray>
#include <QString>

namespace bashgah::reports {

/// Lines of the trail for other programs: with the keys of the program, in the order they are added. UTF-8 with a mark,
/// so that Excel reads it; no cell is taken for a formula.
class TrailCsv final
{
public:
    explicit TrailCsv(const domain::ShopCalendar &calendar);

    void add(qint64 number, const domain::TrailFacts &facts, const QString &staffName);
    [[nodiscard]] QByteArray bytes() const { return m_text.toUtf8(); }

private:
    domain::ShopCalendar m_calendar;
    QString m_text;
};

} // namespace bashgah::reports
