// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"
#include "ctl/shopfile.h"
#include "ctl/signin.h"
#include "domain/analytics/segment.h"
#include "services/analytics/rfmservice.h"
#include "services/members/memberservice.h"
#include "services/members/savedfilterservice.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <limits>

namespace bashgah::ctl {
namespace memberscommand {
namespace {

using domain::ErrorCode;
using domain::MemberRow;
using domain::Result;

constexpr int everyone = std::numeric_limits<int>::max();
constexpr int pageSize = 1000;

QString consentWord(domain::ConsentState state)
{
    switch (state) {
    case domain::ConsentState::Granted: return QStringLiteral("granted");
    case domain::ConsentState::Refused: return QStringLiteral("refused");
    case domain::ConsentState::Unknown: break;
    }
    return QStringLiteral("unknown");
}

const QStringList &columns()
{
    static const QStringList names =
        QStringLiteral("id,code,mobile,name,tier,points,last_visit,joined,consent").split(u',');
    return names;
}

QStringList cells(const MemberRow &row, const domain::ShopCalendar &calendar)
{
    return {QString::number(row.id.value()),
            row.code.value_or(QString()),
            row.mobile ? row.mobile->national() : QString(),
            row.name,
            row.tierId.value_or(QString()),
            QString::number(row.balance.value()),
            row.lastVisit ? calendar.isoText(*row.lastVisit) : QString(),
            calendar.isoText(row.joinedOn),
            consentWord(row.consent)};
}

void print(Context &context, const std::vector<MemberRow> &rows, const domain::ShopCalendar &calendar)
{
    if (!context.arguments.flag(QStringLiteral("--json"))) {
        context.output.row(columns());
        for (const MemberRow &row : rows)
            context.output.row(cells(row, calendar));
        return;
    }
    QJsonArray members;
    for (const MemberRow &row : rows) {
        QJsonObject member;
        const QStringList values = cells(row, calendar);
        for (qsizetype i = 0; i < values.size(); ++i)
            member.insert(columns().at(i), values.at(i));
        member.insert(QStringLiteral("id"), row.id.value());
        member.insert(QStringLiteral("points"), row.balance.value());
        members.append(member);
    }
    context.output.json(members);
}

/// A kept filter by its name, or one as JSON.
Result<domain::MemberFilter> filterFrom(const Context &context, ShopFile &shop)
{
    const QString text = context.arguments.value(QStringLiteral("--filter")).value_or(QString()).trimmed();
    if (text.isEmpty())
        return domain::MemberFilter{};
    if (text.startsWith(u'{'))
        return domain::memberFilterFromJsonText(text);
    const auto kept = services::SavedFilterService(*shop.database, context.clock).list();
    if (!kept)
        return domain::fail(kept.error());
    QStringList names;
    for (const services::SavedFilter &filter : *kept) {
        if (filter.name == text)
            return filter.filter;
        names << filter.name;
    }
    return domain::fail(ErrorCode::UnknownValue, {text, names.join(QStringLiteral(", "))});
}

Result<services::MemberQuery> queryFrom(const Context &context, ShopFile &shop)
{
    services::MemberQuery query;
    const auto filter = filterFrom(context, shop);
    if (!filter)
        return domain::fail(filter.error());
    query.filter = *filter;
    if (const auto search = context.arguments.value(QStringLiteral("--search")))
        query.filter.text = *search;
    auto word = context.arguments.value(QStringLiteral("--segment"));
    if (!word)
        word = query.filter.segment;
    if (!word)
        return query;
    const auto segment = domain::segmentFromKey(*word);
    if (!segment) {
        QStringList keys;
        for (const domain::Segment known : domain::allSegments())
            keys << domain::segmentKey(known);
        return domain::fail(ErrorCode::UnknownValue, {*word, keys.join(u' ')});
    }
    const services::RfmService rfm(*shop.database, context.clock);
    query.filter.segment = *word;
    auto members = rfm.membersOf(query.filter);
    if (!members)
        return domain::fail(members.error());
    query.segmentMembers = std::move(*members);
    return query;
}

Result<std::vector<MemberRow>> listed(const services::MemberService &members,
                                      const services::MemberQuery &query, int limit)
{
    std::vector<MemberRow> rows;
    std::optional<domain::MemberCursor> after;
    do {
        const int left = limit - static_cast<int>(rows.size());
        auto page = members.list(query, after, std::min(left, pageSize));
        if (!page)
            return domain::fail(page.error());
        rows.insert(rows.end(), page->rows.begin(), page->rows.end());
        after = page->next;
    } while (after && static_cast<int>(rows.size()) < limit);
    return rows;
}

Result<void> run(Context &context)
{
    const auto limit = context.arguments.number(QStringLiteral("--limit"));
    if (!limit)
        return domain::fail(limit.error());
    if (*limit && (**limit < 1 || **limit > everyone))
        return domain::fail(ErrorCode::OutOfRange, {QString::number(**limit)});
    const int most = static_cast<int>(limit->value_or(everyone));
    auto shop = openShop(context);
    if (!shop)
        return domain::fail(shop.error());
    const auto query = queryFrom(context, *shop);
    if (!query)
        return domain::fail(query.error());
    const services::MemberService members(*shop->database, context.clock);
    // a search alone comes best hit first, as at the counter; a list by name
    domain::MemberFilter wordsOnly;
    wordsOnly.text = query->filter.text;
    const bool searches = !wordsOnly.text.isEmpty() && query->filter == wordsOnly && *limit;
    const auto rows = searches ? members.search(query->filter.text, most) : listed(members, *query, most);
    if (!rows)
        return domain::fail(rows.error());
    if (!searches) { // the counter finds members as well, but takes no list of them away
        if (auto noted = noteList(context, *shop, services::ExportedList::Members, rows->size()); !noted)
            return noted;
    }
    print(context, *rows, shop->profile.calendar);
    return {};
}

} // namespace
} // namespace memberscommand

Command membersCommand()
{
    return {QStringLiteral("members"),
            QStringLiteral("SHOP [--search TEXT] [--segment S] [--filter NAME|JSON] [--limit N] [--json]"),
            QStringLiteral("The members by name, or of an RFM segment, or of a kept filter; --search with --limit: the "
                           "best hits first."),
            {1,
             {QStringLiteral("--search"), QStringLiteral("--segment"), QStringLiteral("--filter"),
              QStringLiteral("--limit")},
             {QStringLiteral("--json")}},
            memberscommand::run};
}

} // namespace bashgah::ctl
