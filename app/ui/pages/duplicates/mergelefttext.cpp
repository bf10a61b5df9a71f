// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/duplicates/mergelefttext.h"

#include <QStringList>

namespace bashgah::ui {

QString MergeLeftText::line(const services::MergeLeft &left)
{
    const QString &kind = left.kind;
    if (kind == QLatin1String("purchase")) {
        return tr("%Ln purchase(s) have a number that both use: the two cannot be merged while they stand.", nullptr,
                  left.count);
    }
    if (kind == QLatin1String("draw_winner"))
        return tr("%Ln prize(s) of lucky draws stay under the old name: a drawn list stays as it was.", nullptr, left.count);
    if (kind == QLatin1String("occasion_points"))
        return tr("%Ln occasion(s) gave both their points; all of them go over.", nullptr, left.count);
    if (kind == QLatin1String("tier_pin"))
        return tr("Both have a tier set by hand; the one of the member who goes on counts.");
    if (kind == QLatin1String("referral"))
        return tr("Who brought them is noted for both; what is noted for the member who goes on counts.");
    if (kind == QLatin1String("household_member"))
        return tr("They are of two households; the member who goes on stays in theirs.");
    if (kind == QLatin1String("member_photo"))
        return tr("Both have a photo; that of the member who goes on stays.");
    return {};
}

QString MergeLeftText::lines(const Format &format, const std::vector<services::MergeLeft> &left)
{
    QStringList all;
    for (const services::MergeLeft &one : left) {
        if (const QString text = line(one); !text.isEmpty())
            all.append(format.localDigits(text));
    }
    return all.join(u'\n');
}

} // namespace bashgah::ui
