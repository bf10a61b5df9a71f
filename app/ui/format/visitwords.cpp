// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/visitwords.h"

#include "ui/format/format.h"

namespace bashgah::ui {

using domain::VisitState;

QString VisitWords::brief(const domain::ExpectedVisit &visit, QDate today) const
{
    const QString day = m_format.relativeDay(visit.day, today);
    switch (visit.state) {
    case VisitState::Expected: return day;
    //: %1 "12 days ago"
    case VisitState::Late: return tr("%1, late").arg(day);
    //: %1 "40 days ago"
    case VisitState::VeryLate: return tr("%1, very late").arg(day);
    }
    return {};
}

QString VisitWords::sentence(const domain::ExpectedVisit &visit, QDate today) const
{
    const QString day = m_format.relativeDay(visit.day, today);
    switch (visit.state) {
    case VisitState::Expected:
        return visit.day < today ? tr("Next visit was expected %1").arg(day) : tr("Next visit expected %1").arg(day);
    case VisitState::Late: return tr("Late: the next visit was expected %1").arg(day);
    case VisitState::VeryLate: return tr("Very late: the next visit was expected %1").arg(day);
    }
    return {};
}

} // namespace bashgah::ui
