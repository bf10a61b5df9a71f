// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/trailcsv.h"

#include "reports/csvreport.h"

#include <QDateTime>
#include <QStringList>

namespace bashgah::reports {

TrailCsv::TrailCsv(const domain::ShopCalendar &calendar)
    : m_calendar(calendar), m_text(QStringLiteral("\uFEFFline,at,staff,action,subject,before,after\r\n"))
{
}

void TrailCsv::add(qint64 number, const domain::TrailFacts &facts, const QString &staffName)
{
    const QStringList cells{QString::number(number), m_calendar.localTime(facts.at).toString(Qt::ISODate),
                            safeCsvCell(staffName), safeCsvCell(facts.action), safeCsvCell(facts.subject),
                            safeCsvCell(facts.before), safeCsvCell(facts.after)};
    m_text += cells.join(u',') + QStringLiteral("\r\n");
}

} // namespace bashgah::reports
