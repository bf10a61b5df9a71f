// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/analytics/rfmwords.h"

#include "reports/charts/charttext.h"
#include "reports/segmenttext.h"
#include "ui/format/format.h"

namespace bashgah::ui {

using domain::Segment;

QString RfmWords::finding(const domain::RfmSummary &summary, const Format &format)
{
    // the segment that stands out most: revenue share over member share
    Segment best = Segment::Champions;
    int lead = 0;
    for (const Segment segment : domain::allSegments()) {
        const int difference = domain::shareOf(summary.of(segment).revenue.minor(), summary.all.revenue.minor()).basisPoints()
            - domain::shareOf(summary.of(segment).members, summary.all.members).basisPoints();
        if (difference > lead) {
            lead = difference;
            best = segment;
        }
    }
    const domain::RfmGroup &group = summary.of(best);
    const qint64 slipping = summary.of(Segment::AtRisk).members + summary.of(Segment::CantLose).members;
    const domain::Money atStake = summary.of(Segment::AtRisk).revenue + summary.of(Segment::CantLose).revenue;
    QString text = tr("“%1” are %2 of the members and bring %3 of the revenue.")
                       .arg(reports::SegmentText::name(best), format.share(group.members, summary.all.members),
                            format.share(group.revenue.minor(), summary.all.revenue.minor()));
    if (slipping > 0) {
        text += u' ' + tr("%1 members who used to buy often stay away; they had brought %2.")
                           .arg(format.number(slipping), format.money(reports::wholeMajor(atStake, format.currency())));
    }
    return text;
}

} // namespace bashgah::ui
