// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/members/mergewriter.h"

#include "domain/base/fielderror.h"
#include "domain/base/numbered.h"
#include "domain/ledger/lotplace.h"
#include "domain/member/memberrules.h"
#include "domain/staff/auditsubject.h"
#include "domain/text/jsontext.h"
#include "services/members/memberjson.h"
#include "services/members/membervalues.h"
#include "services/stored/creditmove.h"
#include "storage/repositories/ledgerrepository.h"
#include "storage/repositories/memberrepository.h"
#include "storage/repositories/mergerepository.h"
#include "storage/repositories/shoprepository.h"
#include "storage/repositories/storedvaluerepository.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace bashgah::services {

using namespace domain;
using storage::AccountRecord;
using storage::LedgerRepository;
using storage::MemberRecord;
using storage::MemberRepository;
using storage::MergeRepository;
using storage::MergeRow;
using storage::StoredValueRepository;

namespace {

QString explainOf(qint64 merge, const char *what = nullptr)
{
    QJsonObject json{{QStringLiteral("merge"), merge}};
    if (what)
        json[QStringLiteral("what")] = QLatin1String(what);
    return compactJson(json);
}

QJsonObject parsed(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

QString snapshot(const MemberRecord &record, const MemberDetails *after)
{
    QJsonObject json{{QStringLiteral("details"), detailsToJson(record.member.details)},
                     {QStringLiteral("consent"), storage::consentKey(record.member.consent)}};
    if (after)
        json[QStringLiteral("after")] = detailsToJson(*after);
    return compactJson(json);
}

Error notFound(MemberId id)
{
    return Error{ErrorCode::MemberNotFound, {numbered(id)}, {}, {}};
}

QString pairText(MemberId kept, MemberId other)
{
    return compactJson({{QStringLiteral("kept"), kept.value()}, {QStringLiteral("other"), other.value()}});
}

} // namespace

Result<void> MergeWriter::checkFree(const MemberDetails &details, MemberId one, MemberId two)
{
    MemberRepository members(m_connection);
    const auto taken = [&](ErrorCode code, const QString &value, const std::optional<MemberId> &by,
                           const QString &field) -> Result<void> {
        if (!by || *by == one || *by == two)
            return {};
        return fail(Error{code, {value, members.nameOf(*by), QString::number(by->value())}, {}, field});
    };
    if (details.mobile) {
        if (auto free = taken(ErrorCode::DuplicateMobile, details.mobile->national(),
                              members.idByMobile(*details.mobile), QStringLiteral("mobile")); !free)
            return free;
    }
    if (details.code) {
        return taken(ErrorCode::DuplicateCode, *details.code, members.idByCode(*details.code),
                     QStringLiteral("code"));
    }
    return {};
}

/// What one of the two said may stay, whatever the field takes by now.
Result<void> MergeWriter::checkOwn(const MemberValues &values, const MemberValues &kept, const MemberValues &other)
{
    MemberValues known = kept;
    for (auto value = values.cbegin(); value != values.cend(); ++value) {
        if (other.value(value.key()) == *value)
            known.insert(value.key(), *value);
    }
    return checkValues(m_connection, values, known);
}

Result<void> MergeWriter::check(const MergeRequest &request, const MemberRecord &kept, const MemberRecord &other)
{
    if (kept.version != request.keptVersion)
        return fail(ErrorCode::ChangedMeanwhile, {kept.member.details.displayName()});
    if (other.version != request.otherVersion)
        return fail(ErrorCode::ChangedMeanwhile, {other.member.details.displayName()});
    if (const auto report = checkMember(request.details, m_day); !report.empty())
        return fail(report.front());
    if (auto fits = checkOwn(request.details.values, kept.member.details.values, other.member.details.values); !fits)
        return fits;
    return checkFree(request.details, request.kept, request.other);
}

Result<Merged> MergeWriter::merge(const MergeRequest &asked)
{
    MergeRequest request = asked;
    request.details = tidied(asked.details);
    if (request.kept == request.other)
        return fail(ErrorCode::OutOfRange, {QString::number(request.other.value())});
    MemberRepository members(m_connection);
    MergeRepository merges(m_connection);
    if (const auto gone = merges.keptOf(request.other); gone && *gone == request.kept)
        return Merged{{}, {}, true};
    const auto kept = members.find(request.kept);
    const auto other = members.find(request.other);
    for (const auto &[found, id] : {std::pair{&kept, request.kept}, std::pair{&other, request.other}}) {
        if (!*found || merges.keptOf(id))
            return fail(notFound(id));
    }
    if (auto fits = check(request, *kept, *other); !fits)
        return fail(fits.error());
    const qint64 merge = merges.insert(request.kept, request.other, m_at, request.staff,
                                       snapshot(*kept, &request.details), snapshot(*other, nullptr));
    Merged merged;
    moveRows(request, merge, merged);
    if (merges.purchasesOf(request.other) > 0)
        return fail(ErrorCode::NotCombinable,
                    {other->member.details.displayName(), kept->member.details.displayName()});
    merges.hide(request.other, request.kept);
    if (!members.update(request.kept, request.details, request.keptVersion))
        return fail(ErrorCode::ChangedMeanwhile, {kept->member.details.displayName()});
    mergeConsent(*kept, *other, request.staff);
    storage::ShopRepository(m_connection)
        .audit(m_at, request.staff, QStringLiteral("member.merge"),
               subjectOf(request.kept), {}, pairText(request.kept, request.other));
    return merged;
}

void MergeWriter::moveRows(const MergeRequest &request, qint64 merge, Merged &merged)
{
    MergeRepository merges(m_connection);
    StoredValueRepository stored(m_connection);
    auto to = stored.creditOf(request.kept);
    auto from = stored.creditOf(request.other);
    merges.logRows(merge, request.kept, request.other, !to, m_day);
    if (from)
        merged.credit = Money::fromMinor(from->value.balance().value());
    if (from && to)
        (void)CreditMove(m_connection, m_at, m_day).moveAll(*from, *to, merge);
    merges.moveRows(merge, request.other, request.kept, false);
    merges.movePerson(merge, request.kept, request.other);
    merged.moved = movePoints(request.other, request.kept, merge);
}

Points MergeWriter::movePoints(MemberId from, MemberId to, qint64 merge)
{
    LedgerRepository ledger(m_connection);
    MergeRepository merges(m_connection);
    AccountRecord source = ledger.account(from, LedgerRepository::Lots::Open);
    AccountRecord target = ledger.account(to, LedgerRepository::Lots::Open);
    merges.moveHolds(merge, target.id);
    storage::EntryFacts facts;
    facts.at = m_at;
    facts.explain = explainOf(merge);
    Points sum;
    const size_t count = source.points.lots().size();
    for (size_t i = 0; i < count; ++i) {
        const Lot lot = source.points.lots()[i];
        const auto out = source.points.debit(EntryKind::TransferOut, lot.remaining, m_day, DebitPolicy::Clamp, i);
        if (!out || out->points.isZero() || !lot.id)
            continue;
        ledger.store(source, *out, facts);
        const Posting in = target.points.credit(EntryKind::TransferIn, -out->points, m_day, lot.activates, lot.expires);
        ledger.store(target, in, facts);
        sum -= out->points;
        if (const auto id = target.points.lots()[in.newLots.front()].id)
            merges.noteLot(MergeRepository::LotKind::Points, *lot.id, *id, merge, false, -out->points);
    }
    if (const Points owed = source.points.deficit(); owed > Points(0)) {
        facts.explain = explainOf(merge, "deficit");
        const auto out = target.points.debit(EntryKind::TransferOut, owed, m_day, DebitPolicy::Negative);
        if (out) {
            ledger.store(target, *out, facts);
            ledger.store(source, source.points.credit(EntryKind::TransferIn, owed, m_day, m_day, {}), facts);
            sum -= owed;
        }
    }
    ledger.saveCaches(source);
    ledger.saveCaches(target);
    return sum;
}

/// Whoever refused one of the two is not written to; a number that goes on keeps what was said of it.
void MergeWriter::mergeConsent(const MemberRecord &kept, const MemberRecord &other, std::optional<StaffId> staff)
{
    const bool refused = kept.member.consent == ConsentState::Refused || other.member.consent == ConsentState::Refused;
    MemberRepository members(m_connection);
    if (refused && kept.member.consent != ConsentState::Refused)
        members.addConsent(kept.member.id, {ConsentState::Refused, QStringLiteral("merge"), {}, m_at, staff, {}});
}

Result<Unmerged> MergeWriter::undo(MemberId kept, MemberId other, std::optional<StaffId> staff)
{
    MergeRepository merges(m_connection);
    const auto merge = merges.open(kept, other);
    if (!merge || merge->otherBefore.isEmpty())
        return failNotFound(other);
    if (merges.hasLater(*merge))
        return failField(ErrorCode::NotAllowed, "later");
    merges.finish(merge->id, m_at, staff);
    merges.show(other);
    Unmerged result;
    result.credit = Money::fromMinor(CreditMove(m_connection, m_at, m_day).giveBack(kept, other, merge->id));
    merges.moveRows(merge->id, kept, other, true);
    merges.personBack(merge->id, kept, other);
    pointsBack(*merge, result);
    if (auto back = membersBack(*merge, staff); !back)
        return fail(back.error());
    storage::ShopRepository(m_connection)
        .audit(m_at, staff, QStringLiteral("member.unmerge"), subjectOf(kept),
               pairText(kept, other), {});
    return result;
}

void MergeWriter::pointsBack(const MergeRow &merge, Unmerged &result)
{
    LedgerRepository ledger(m_connection);
    MergeRepository merges(m_connection);
    AccountRecord from = ledger.account(merge.kept, LedgerRepository::Lots::All);
    AccountRecord to = ledger.account(merge.other, LedgerRepository::Lots::All);
    merges.moveHolds(merge.id, to.id);
    storage::EntryFacts facts;
    facts.at = m_at;
    facts.explain = explainOf(merge.id);
    const auto owed = merges.deficitEntry(merge.kept, explainOf(merge.id, "deficit"));
    if (owed) {
        const DebitTrace trace = ledger.trace(from, owed->first);
        storage::EntryFacts back = facts;
        back.reverses = owed->first;
        ledger.store(from, from.points.restore(EntryKind::TransferIn, owed->second, m_day, trace), back);
    }
    for (const storage::MergedLot &lot : merges.lots(merge.id)) {
        result.goneSince += lot.goneSince;
        const Points amount = lot.moved - lot.goneSince;
        const auto place = placeOf(from.points, lot.lot);
        if (amount <= Points(0) || !place)
            continue;
        const auto out = from.points.debit(EntryKind::TransferOut, amount, m_day, DebitPolicy::Negative, place);
        if (!out)
            continue;
        ledger.store(from, *out, facts);
        const Posting in = to.points.credit(EntryKind::TransferIn, amount, m_day, lot.activates, lot.expires);
        ledger.store(to, in, facts);
        if (const auto id = to.points.lots()[in.newLots.front()].id)
            merges.noteLot(MergeRepository::LotKind::Points, lot.lot, *id, merge.id, true, amount);
        result.back += amount;
    }
    if (owed) {
        const auto out = to.points.debit(EntryKind::TransferOut, owed->second, m_day, DebitPolicy::Negative);
        if (out)
            ledger.store(to, *out, facts);
        result.back -= owed->second;
    }
    ledger.saveCaches(from);
    ledger.saveCaches(to);
}

Result<void> MergeWriter::membersBack(const MergeRow &merge, std::optional<StaffId> staff)
{
    MemberRepository members(m_connection);
    MergeRepository merges(m_connection);
    const QJsonObject keptBefore = parsed(merge.keptBefore);
    const QJsonObject otherBefore = parsed(merge.otherBefore);
    const auto kept = members.find(merge.kept);
    const auto other = members.find(merge.other);
    if (!kept || !other)
        return fail(notFound(kept ? merge.other : merge.kept));
    const auto part = [](const QJsonObject &json, const char *key) { return json.value(QLatin1String(key)).toObject(); };
    const MemberDetails mine =
        takenBack(kept->member.details, part(keptBefore, "details"), part(keptBefore, "after"));
    const MemberDetails theirs = detailsFromJson(part(otherBefore, "details"));
    for (const MemberDetails *details : {&mine, &theirs}) {
        if (auto free = checkFree(*details, merge.kept, merge.other); !free)
            return free;
    }
    if (mine.mobile && mine.mobile == theirs.mobile)
        return fail(Error{ErrorCode::DuplicateMobile,
                          {mine.mobile->national(), mine.displayName(), QString::number(merge.kept.value())},
                          {}, QStringLiteral("mobile")});
    if (!members.update(merge.kept, mine, kept->version) || !members.update(merge.other, theirs, other->version))
        return fail(ErrorCode::ChangedMeanwhile, {mine.displayName()});
    const ConsentState before = storage::consentFromKey(keptBefore.value(QLatin1String("consent")).toString());
    const auto history = members.consentHistory(merge.kept);
    const bool byMerge = !history.empty() && history.front().source == QLatin1String("merge");
    if (byMerge && before == ConsentState::Granted)
        members.addConsent(merge.kept, {before, QStringLiteral("merge"), {}, m_at, staff, {}});
    else if (byMerge)
        merges.setConsent(merge.kept, before);
    return {};
}

} // namespace bashgah::services
