// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/member/memberfilter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonValue>

namespace bashgah::domain {
namespace {

constexpr QLatin1String textKey("text");
constexpr QLatin1String tierKey("tier");
constexpr QLatin1String segmentKey("segment");
constexpr QLatin1String recencyKey("recency_score");
constexpr QLatin1String frequencyKey("frequency_score");
constexpr QLatin1String scoredKey("scored_as_of");
constexpr QLatin1String fromKey("last_visit_from");
constexpr QLatin1String toKey("last_visit_to");
constexpr QLatin1String balanceKey("min_balance");
constexpr QLatin1String tagKey("tag");
constexpr QLatin1String clausesKey("clauses");

tl::unexpected<Error> badKey(const QString &key)
{
    return fail(ErrorCode::BadFile, {QStringLiteral("filter"), key});
}

/// True when the key was a text one and its value is a text.
bool readText(MemberFilter &filter, const QString &key, const QJsonValue &value)
{
    if (!value.isString())
        return false;
    if (key == textKey)
        filter.text = value.toString();
    else if (key == tierKey)
        filter.tierId = value.toString();
    else if (key == segmentKey)
        filter.segment = value.toString();
    else if (key == tagKey)
        filter.tag = value.toString();
    else
        return false;
    return true;
}

bool readNumber(MemberFilter &filter, const QString &key, const QJsonValue &value)
{
    if (!value.isDouble())
        return false;
    const qint64 number = value.toInteger();
    if (key == fromKey)
        filter.lastVisitFrom = QDate::fromJulianDay(number);
    else if (key == toKey)
        filter.lastVisitTo = QDate::fromJulianDay(number);
    else if (key == scoredKey)
        filter.scoredAsOf = QDate::fromJulianDay(number);
    else if (key == balanceKey)
        filter.minBalance = Points(number);
    else
        return key == recencyKey || key == frequencyKey; // read together
    return true;
}

bool isScore(const QJsonValue &value)
{
    const qint64 score = value.toInteger();
    return score >= 1 && score <= 5;
}

Result<void> readClauses(MemberFilter &filter, const QJsonValue &value)
{
    if (!value.isArray())
        return badKey(clausesKey);
    const QJsonArray list = value.toArray();
    for (const QJsonValue &entry : list) {
        const auto clause = filterClauseFromJson(entry.toObject());
        if (!clause)
            return fail(clause.error());
        filter.clauses.push_back(*clause);
    }
    return {};
}

/// A cell is both scores and part of a segment: half of it would mean other people.
Result<void> readCell(MemberFilter &filter, const QJsonObject &object)
{
    const bool scores = object.contains(recencyKey) || object.contains(frequencyKey);
    if ((scores || filter.scoredAsOf) && !filter.segment)
        return badKey(segmentKey);
    if (!scores)
        return {};
    for (const QLatin1String key : {recencyKey, frequencyKey}) {
        if (!isScore(object.value(key)))
            return badKey(key);
    }
    filter.cell = ScoreCell{object.value(recencyKey).toInt(), object.value(frequencyKey).toInt()};
    return {};
}

} // namespace

QJsonObject toJson(const MemberFilter &filter)
{
    QJsonObject object;
    if (!filter.text.isEmpty())
        object.insert(textKey, filter.text);
    if (filter.tierId)
        object.insert(tierKey, *filter.tierId);
    if (filter.segment)
        object.insert(segmentKey, *filter.segment);
    if (filter.cell) {
        object.insert(recencyKey, filter.cell->recency);
        object.insert(frequencyKey, filter.cell->frequency);
    }
    if (filter.scoredAsOf)
        object.insert(scoredKey, filter.scoredAsOf->toJulianDay());
    if (filter.lastVisitFrom)
        object.insert(fromKey, filter.lastVisitFrom->toJulianDay());
    if (filter.lastVisitTo)
        object.insert(toKey, filter.lastVisitTo->toJulianDay());
    if (filter.minBalance)
        object.insert(balanceKey, filter.minBalance->value());
    if (filter.tag)
        object.insert(tagKey, *filter.tag);
    QJsonArray clauses;
    for (const FilterClause &clause : filter.clauses)
        clauses.append(toJson(clause));
    if (!clauses.isEmpty())
        object.insert(clausesKey, clauses);
    return object;
}

Result<MemberFilter> memberFilterFromJson(const QJsonObject &object)
{
    MemberFilter filter;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() == clausesKey) {
            if (auto read = readClauses(filter, it.value()); !read)
                return fail(read.error());
        } else if (!readText(filter, it.key(), it.value()) && !readNumber(filter, it.key(), it.value())) {
            return badKey(it.key());
        }
    }
    return readCell(filter, object).map([&] { return filter; });
}

QString toJsonText(const MemberFilter &filter)
{
    return QString::fromUtf8(QJsonDocument(toJson(filter)).toJson(QJsonDocument::Compact));
}

Result<MemberFilter> memberFilterFromJsonText(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject())
        return badKey(text.left(40));
    return memberFilterFromJson(document.object());
}

} // namespace bashgah::domain
