// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/members/figurecolumns.h"

#include "services/members/memberfigureservice.h"
#include "ui/appcontext.h"
#include "ui/format/visitwords.h"

namespace bashgah::ui {

using domain::MemberId;
using domain::MemberRow;

namespace {

struct MemberFigureColumns
{
    Q_DECLARE_TR_FUNCTIONS(MemberFigureColumns)
};

const QString tagsId = QStringLiteral("tags");
const QString spendId = QStringLiteral("spend");
const QString visitsId = QStringLiteral("visits");
const QString expectedId = QStringLiteral("expected");
const QString expiringId = QStringLiteral("expiring");
const QString birthdayId = QStringLiteral("birthday");

/// In place of what was known of these members before.
template <typename T>
void renew(QHash<qint64, T> &known, const std::vector<MemberId> &members, const domain::Result<QHash<qint64, T>> &found)
{
    if (!found)
        return;
    for (const MemberId member : members)
        known.remove(member.value());
    known.insert(*found);
}

QString spendText(const Format &format, const domain::MemberSpend &spend)
{
    return spend.visits > 0 ? format.money(spend.spend) : QString();
}

QString expectedText(const AppContext &context, const domain::VisitRhythm &rhythm)
{
    const QDate today = context.today();
    const auto visit = domain::expectedVisit(rhythm, today);
    return visit ? VisitWords(context.format).brief(*visit, today) : QString();
}

QString expiringText(const Format &format, const domain::ExpiringPoints &expiring)
{
    if (!expiring.lastDay.isValid())
        return {};
    //: %1 a number of points, %2 day
    return MemberFigureColumns::tr("%1 until %2").arg(format.number(expiring.points.value()), format.dateShort(expiring.lastDay));
}

} // namespace

void FigureColumns::read(const AppContext &context, const std::vector<MemberId> &members)
{
    const services::MemberFigureService &service = context.memberFigures;
    if (shown.contains(tagsId))
        renew(tags, members, service.tags(members));
    if (shown.contains(spendId) || shown.contains(visitsId))
        renew(spends, members, service.spends(members));
    if (shown.contains(expectedId))
        renew(rhythms, members, service.rhythms(members));
    if (shown.contains(expiringId))
        renew(expiring, members, service.expiring(members));
    if (shown.contains(birthdayId))
        renew(birthdays, members, service.birthdays(members));
}

std::vector<Column<MemberRow>> figureColumns(const AppContext &context, const FigureColumns &figures)
{
    const Format &format = context.format;
    const QString comma = format.language() == Language::Persian ? QStringLiteral("، ") : QStringLiteral(", ");
    std::vector<Column<MemberRow>> all;
    all.push_back(textColumn<MemberRow>(tagsId, MemberFigureColumns::tr("Tags"), [&figures, comma](const MemberRow &row) {
        return figures.tags.value(row.id.value()).join(comma);
    }));
    all.back().tooltip = all.back().display;
    all.push_back(textColumn<MemberRow>(
        spendId, MemberFigureColumns::tr("Spent in all"),
        [&](const MemberRow &row) { return spendText(context.format, figures.spends.value(row.id.value())); }, numberAlignment));
    all.push_back(textColumn<MemberRow>(
        visitsId, MemberFigureColumns::tr("Visits"),
        [&](const MemberRow &row) { return context.format.number(figures.spends.value(row.id.value()).visits); },
        numberAlignment));
    all.push_back(textColumn<MemberRow>(expectedId, MemberFigureColumns::tr("Next visit expected"), [&](const MemberRow &row) {
        return expectedText(context, figures.rhythms.value(row.id.value()));
    }));
    all.back().tooltip = all.back().display;
    all.push_back(textColumn<MemberRow>(expiringId, MemberFigureColumns::tr("Expiring points"), [&](const MemberRow &row) {
        return expiringText(context.format, figures.expiring.value(row.id.value()));
    }));
    all.back().tooltip = all.back().display;
    all.push_back(textColumn<MemberRow>(birthdayId, MemberFigureColumns::tr("Birthday"), [&](const MemberRow &row) {
        const auto day = figures.birthdays.constFind(row.id.value());
        return day == figures.birthdays.constEnd() ? QString() : context.format.dayMonth(*day);
    }));
    return all;
}

} // namespace bashgah::ui
