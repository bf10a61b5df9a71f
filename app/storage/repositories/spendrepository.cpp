// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/spendrepository.h"

#include "storage/db/connection.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace bashgah::storage {

using namespace domain;

namespace {

QString linesText(const std::vector<Money> &lines)
{
    QJsonArray json;
    for (const Money line : lines)
        json.append(line.minor());
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

std::vector<Money> amountsOf(const QString &text)
{
    std::vector<Money> lines;
    const QJsonArray json = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue line : json)
        lines.push_back(Money::fromMinor(line.toInteger()));
    return lines;
}

SpendGain gainOf(const Statement &row)
{
    SpendGain gain;
    gain.ruleId = row.text(2);
    gain.basis = row.money(8);
    gain.step.from = row.money(9);
    gain.full = row.money(11);
    if (const auto share = row.maybeInt64(10))
        gain.step.share = Percent(static_cast<int>(*share));
    else
        gain.step.amount = gain.full;
    gain.room = row.maybeMoney(12);
    gain.amount = row.money(13);
    gain.usable = row.day(14);
    gain.lastDay = row.maybeDay(15);
    gain.had = row.money(20);
    return gain;
}

} // namespace

void SpendRepository::noteBasis(PurchaseId purchase, const SpendBasis &basis)
{
    m_connection.statement(QStringLiteral("spend/insert_basis"))
        .bind("purchase_id", purchase)
        .bind("member_id", basis.member)
        .bind("day", basis.day)
        .bind("lines", linesText(basis.lines))
        .bind("kept", sumOf(basis.lines))
        .exec();
}

std::optional<SpendBasis> SpendRepository::basis(PurchaseId purchase)
{
    Statement row = m_connection.statement(QStringLiteral("spend/basis"));
    if (!row.bind("purchase_id", purchase).execOne())
        return std::nullopt;
    return SpendBasis{row.id<MemberId>(0), row.day(1), amountsOf(row.text(2))};
}

void SpendRepository::setKept(PurchaseId purchase, Money kept)
{
    m_connection.statement(QStringLiteral("spend/set_kept"))
        .bind("purchase_id", purchase)
        .bind("kept", kept)
        .exec();
}

std::vector<MemberSum> SpendRepository::sums(const DayRange &days)
{
    Statement rows = m_connection.statement(QStringLiteral("spend/sums"));
    rows.bind("first", days.first).bind("last", days.last).exec();
    std::vector<MemberSum> sums;
    while (rows.next())
        sums.push_back({rows.id<MemberId>(0), rows.money(1)});
    return sums;
}

Money SpendRepository::sum(MemberId member, const DayRange &days)
{
    Statement row = m_connection.statement(QStringLiteral("spend/sum"));
    row.bind("member_id", member).bind("first", days.first).bind("last", days.last);
    return row.execOne() ? row.money(0) : Money();
}

Money SpendRepository::sumFor(const SpendGrant &grant)
{
    Statement row = m_connection.statement(QStringLiteral("spend/sum_for"));
    row.bind("id", grant.id).bind("member_id", grant.member).bind("first", grant.days.first).bind("last", grant.days.last);
    return row.execOne() ? row.money(0) : Money();
}

void SpendRepository::note(const NewSpendGrant &grant)
{
    const SpendGain &gain = grant.gain;
    const auto share = gain.step.share ? std::optional<int>(gain.step.share->basisPoints()) : std::nullopt;
    m_connection.statement(QStringLiteral("spend/insert"))
        .bind("rule_id", gain.ruleId)
        .bind("member_id", grant.member)
        .bind("purchase_id", grant.purchase)
        .bind("first", grant.days.first)
        .bind("last", grant.days.last)
        .bind("version", grant.version)
        .bind("basis", gain.basis)
        .bind("step_from", gain.step.from)
        .bind("step_share", share)
        .bind("whole", gain.full)
        .bind("room", gain.room)
        .bind("amount", gain.amount)
        .bind("usable", gain.usable)
        .bind("until", gain.lastDay)
        .bind("entry_id", grant.entry)
        .bind("again", grant.again)
        .bind("had", gain.had)
        .exec();
}

PeriodGiven SpendRepository::givenFor(const QString &ruleId, const QStringList &alive, MemberId member,
                                      const DayRange &period)
{
    Statement rows = m_connection.statement(QStringLiteral("spend/period_given"));
    rows.bind("member_id", member).bind("first", period.first).bind("last", period.last).exec();
    PeriodGiven given;
    while (rows.next()) {
        const QString by = rows.text(0);
        const bool exactly = rows.flag(1);
        if (by == ruleId && !exactly)
            given.otherwise = true;
        if (!exactly || (by != ruleId && alive.contains(by)))
            continue;
        ++given.times;
        given.had += rows.money(2) - rows.money(3);
        given.byRule += by == ruleId ? rows.money(2) : Money();
    }
    return given;
}

Money SpendRepository::givenIn(const QString &ruleId, MemberId member, const DayRange &year)
{
    Statement row = m_connection.statement(QStringLiteral("spend/given_in"));
    row.bind("member_id", member).bind("rule_id", ruleId).bind("first", year.first).bind("last", year.last);
    return row.execOne() ? row.money(0) : Money();
}

std::vector<SpendGrant> SpendRepository::grants(Statement &rows)
{
    rows.exec();
    std::vector<SpendGrant> grants;
    while (rows.next()) {
        grants.push_back({rows.id<SpendCreditId>(0), rows.id<MemberId>(1), gainOf(rows),
                          rows.maybeId<PurchaseId>(3), rows.text(4), {rows.day(5), rows.day(6)},
                          rows.id<ProgrammeVersionId>(7), rows.id<StoredEntryId>(16), rows.money(17),
                          rows.money(18), rows.money(19)});
    }
    return grants;
}

std::vector<SpendGrant> SpendRepository::touched(PurchaseId purchase, MemberId member, QDate day)
{
    Statement rows = m_connection.statement(QStringLiteral("spend/touched"));
    return grants(rows.bind("purchase_id", purchase).bind("member_id", member).bind("day", day));
}

std::vector<SpendGrant> SpendRepository::ofMember(MemberId member, int limit)
{
    Statement rows = m_connection.statement(QStringLiteral("spend/of_member"));
    return grants(rows.bind("member_id", member).bind("limit", limit));
}

void SpendRepository::noteTaken(SpendCreditId id, Money taken, Money missing)
{
    m_connection.statement(QStringLiteral("spend/take"))
        .bind("id", id)
        .bind("taken", taken)
        .bind("missing", missing)
        .exec();
}

Money SpendRepository::expired(StoredEntryId entry)
{
    Statement row = m_connection.statement(QStringLiteral("spend/expired"));
    return row.bind("entry_id", entry).execOne() ? row.money(0) : Money();
}

} // namespace bashgah::storage
