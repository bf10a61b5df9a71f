// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/partners/exchangereader.h"

#include "services/partners/partnerledger.h"
#include "services/partners/partnerwriter.h"
#include "storage/repositories/ledgerrepository.h"
#include "storage/repositories/partnerfilerepository.h"
#include "storage/repositories/partnerrecoveryrepository.h"
#include "storage/repositories/partnerrepository.h"

#include <algorithm>
#include <map>

namespace bashgah::services {

using namespace domain;
using storage::FileDirection;
using storage::PartnerFileRepository;
using storage::PartnerRepository;
using storage::StoredPartner;

namespace {

/// Points last here as long as they would have there; those whose day passed on the way last today.
std::map<QDate, Points> byLastDay(const std::vector<CarriedPart> &parts, QDate today)
{
    std::map<QDate, Points> days; // never: the invalid date
    for (const CarriedPart &part : parts)
        days[part.lastDay ? std::max(*part.lastDay, today) : QDate()] += part.points;
    return days;
}

} // namespace

ExchangeReader::ExchangeReader(storage::Connection &connection, const ShopProfile &profile, const WriteFacts &facts,
                               std::optional<StaffId> staff)
    : m_connection(connection), m_profile(profile), m_facts(facts), m_staff(staff)
{
}

Result<ImportedFile> ExchangeReader::take(const StoredPartner &from, const ReadExchange &read, const QString &path)
{
    PartnerFileRepository files(m_connection);
    const ExchangeFile &file = read.file;
    const QByteArray content = completeExchange(read.signedBytes, read.signature);
    ImportedFile report{from.id, from.partner.name, file.number, 0, {}, 0, {}, {}, false};
    report.entries = static_cast<qint64>(file.entries.size());
    const auto repeated = checkNumbers(from, read, content, path);
    if (!repeated)
        return fail(repeated.error());
    report.repeated = *repeated;
    if (*repeated)
        return report;
    const PartnerBalance balance = PartnerRepository(m_connection).balance(from.id, m_facts.at);
    Taking taking{from, file, report, balance.blockSold, balance.blockBought};
    if (auto taken = takeLines(taking, path); !taken)
        return fail(taken.error());
    files.insert(from.id, FileDirection::In, {file.number, file.acknowledges, report.entries, content, m_facts.at});
    noteNumbers(from, file, report);
    return report;
}

Result<bool> ExchangeReader::checkNumbers(const StoredPartner &from, const ReadExchange &read, const QByteArray &content,
                                          const QString &path)
{
    PartnerFileRepository files(m_connection);
    const ExchangeFile &file = read.file;
    const auto forkedAt = [](qint64 number) {
        return fail(Error{ErrorCode::DuplicateRequest, {QString::number(number)}, {}, QStringLiteral("exchange")});
    };
    const auto newest = files.last(from.id, FileDirection::In);
    const qint64 next = newest ? newest->number + 1 : 1;
    // What repeats the missing ones may come in their place.
    if (file.number > next && (file.repeats == 0 || file.repeats > next))
        return fail(ErrorCode::OutOfOrder, {path, QString::number(next)});
    if (file.number < next) { // none is kept of those that another one repeated
        const auto before = files.file(from.id, FileDirection::In, file.number);
        const bool same = before ? before->content == content
                                 : std::all_of(file.entries.begin(), file.entries.end(),
                                               [&](const ExchangeEntry &entry) { return isHere(from.id, entry); });
        if (!same)
            return forkedAt(file.number);
        return true;
    }
    const qint64 before = (file.repeats > 0 ? file.repeats : file.number) - 1;
    const auto followed = files.file(from.id, FileDirection::In, before);
    if (followed && !file.followsHash.isEmpty() && exchangeHash(followed->content) != file.followsHash)
        return forkedAt(before);
    return false;
}

bool ExchangeReader::isHere(PartnerId from, const ExchangeEntry &entry)
{
    storage::PartnerRecoveryRepository recovery(m_connection);
    if (entry.kind == ExchangeEntry::Kind::Spent) {
        const auto voucher = PartnerFileRepository(m_connection).voucher(from, entry.id);
        if (voucher && voucher->move)
            return true;
    } else if (PartnerRepository(m_connection).move(from, PartnerMoveKind::In, entry.id)) {
        return true;
    }
    const auto open = recovery.disputes(from);
    return recovery.isClosed(from, entry.kind, entry.id)
        || std::any_of(open.begin(), open.end(), [&](const PartnerDispute &line) {
               return line.kind == entry.kind && line.uid == entry.id;
           });
}

Result<void> ExchangeReader::takeLines(Taking &taking, const QString &path)
{
    const std::vector<ExchangeEntry> &entries = taking.file.entries;
    for (size_t i = 0; i < entries.size(); ++i) {
        const Fit fit = book(taking, entries[i]);
        const auto line = static_cast<qint64>(i + 2);
        if (fit == Fit::Broken)
            return fail(ErrorCode::BadFile, {path, QStringLiteral("line %1").arg(line)});
        if (fit == Fit::Known)
            ++taking.report.known;
        else if (fit != Fit::Booked)
            dispute(taking, entries[i], line, fit);
    }
    return {};
}

ExchangeReader::Fit ExchangeReader::book(Taking &taking, const ExchangeEntry &entry)
{
    storage::PartnerRecoveryRepository recovery(m_connection);
    const bool again = taking.file.repeats > 0;
    if (again && recovery.isClosed(taking.from.id, entry.kind, entry.id))
        return Fit::Known; // settled otherwise
    const Fit fit = entry.kind == ExchangeEntry::Kind::Transfer ? transfer(taking, entry)
        : entry.kind == ExchangeEntry::Kind::Void               ? takeBack(taking, entry)
                                                                : spent(taking, entry);
    if (again && fit == Fit::Booked)
        recovery.booked(taking.from.id, entry.kind, entry.id, m_facts.at);
    return fit;
}

void ExchangeReader::dispute(const Taking &taking, const ExchangeEntry &entry, qint64 line, Fit fit)
{
    const DisputeReason reason = fit == Fit::UnknownVoucher ? DisputeReason::UnknownVoucher
        : fit == Fit::UnknownMove                           ? DisputeReason::UnknownMove
        : fit == Fit::NotAMobile                            ? DisputeReason::NotAMobile
                                                            : DisputeReason::OtherContent;
    storage::PartnerRecoveryRepository(m_connection)
        .keep({PartnerDisputeId(0), taking.from.id, taking.file.number, line, entry.kind, entry.id, entry.points, entry.day, reason,
               m_facts.at});
    ++taking.report.disputed;
}

qint64 ExchangeReader::missingThere(const StoredPartner &from, const ExchangeFile &file, qint64 lastSent,
                                    ImportedFile &report)
{
    if (file.acknowledges > lastSent) { // files that this shop file has forgotten: which of its own arrived?
        storage::PartnerRecoveryRepository(m_connection).setKnownOut(from.id, file.acknowledges);
        report.forgotten = file.acknowledges - lastSent;
        return from.acknowledged + 1;
    }
    if (!file.acknowledgedHash.isEmpty()) {
        const auto ours = PartnerFileRepository(m_connection).file(from.id, FileDirection::Out, file.acknowledges);
        if (!ours || exchangeHash(ours->content) != file.acknowledgedHash) {
            report.forked = ours ? file.acknowledges : 0; // none: a number they told of before
            return std::min(from.acknowledged + 1, file.acknowledges);
        }
    }
    if (file.acknowledges < from.acknowledged) { // their shop file has forgotten what it had
        report.wanted = file.acknowledges + 1;
        return report.wanted;
    }
    PartnerRepository(m_connection).acknowledge(from.id, file.acknowledges);
    return 0;
}

/// How far the files are in both directions, and what is to be sent again.
void ExchangeReader::noteNumbers(const StoredPartner &from, const ExchangeFile &file, ImportedFile &report)
{
    const auto sent = PartnerFileRepository(m_connection).last(from.id, FileDirection::Out);
    const auto newest = sent ? readExchange(sent->content, {}) : Result<ReadExchange>(fail(ErrorCode::NotFound));
    std::optional<qint64> sendFrom = from.sendFrom;
    const auto sendAgain = [&](qint64 number) {
        const bool underWay = newest && newest->file.repeats > 0 && newest->file.repeats <= number
            && newest->file.number > file.acknowledges;
        if (number > 0 && !underWay)
            sendFrom = std::min(sendFrom.value_or(number), number);
    };
    sendAgain(missingThere(from, file, sent ? sent->number : 0, report));
    sendAgain(file.wants);
    if (file.wants > 0)
        report.wanted = report.wanted > 0 ? std::min(report.wanted, file.wants) : file.wants;
    storage::PartnerRecoveryRepository recovery(m_connection);
    if (sendFrom != from.sendFrom)
        recovery.setSendFrom(from.id, sendFrom);
    if (from.askFrom && file.repeats > 0 && file.repeats <= *from.askFrom)
        recovery.setAskFrom(from.id, {});
}

ExchangeReader::Paid ExchangeReader::paidFor(Taking &taking, const ExchangeEntry &entry, Money rate, Points &blockLeft)
{
    if (taking.file.version > 1) {
        if (entry.amount != amountOf(entry.points - entry.covered, rate))
            ++taking.report.otherTerms;
        return {entry.covered, entry.amount};
    }
    const Points covered = std::clamp(blockLeft, Points(0), entry.points);
    blockLeft -= covered;
    return {covered, amountOf(entry.points - covered, rate)};
}

ExchangeReader::Fit ExchangeReader::transfer(Taking &taking, const ExchangeEntry &entry)
{
    const StoredPartner &from = taking.from;
    PartnerRepository book(m_connection);
    if (const auto before = book.move(from.id, PartnerMoveKind::In, entry.id)) {
        const bool isSamePerson = before->mobile.isEmpty() || before->mobile == entry.mobile; // '': was erased since
        return before->points == entry.points && isSamePerson ? Fit::Known : Fit::OtherContent;
    }
    const auto mobile = MobileNumber::parse(entry.mobile, m_profile.region);
    if (!mobile || mobile->canonical() != entry.mobile)
        return Fit::NotAMobile;
    const auto [member, isNew] = PartnerWriter(m_connection, m_profile, m_facts).memberOf(*mobile);
    const Paid paid = paidFor(taking, entry, from.partner.price, taking.blockSold);
    const PartnerMoveId id = book.insert({from.id, PartnerMoveKind::In, entry.id, entry.points, paid.covered,
                                          paid.amount, member, entry.mobile, {}, m_facts.at,
                                          std::min(entry.day, m_facts.day), taking.file.number, m_staff});
    PartnerLedger ledger(m_connection, m_facts, from.partner.name, m_staff);
    for (const auto &[lastDay, points] : byLastDay(entry.parts, m_facts.day)) {
        const auto last = lastDay.isValid() ? std::optional(lastDay) : std::nullopt;
        book.addPosting(id, ledger.receive(member, points, last));
    }
    taking.report.in += entry.points;
    taking.report.newMembers += isNew ? 1 : 0;
    return Fit::Booked;
}

ExchangeReader::Fit ExchangeReader::takeBack(Taking &taking, const ExchangeEntry &entry)
{
    const StoredPartner &from = taking.from;
    PartnerRepository book(m_connection);
    const auto moved = book.move(from.id, PartnerMoveKind::In, entry.of);
    if (const auto before = book.move(from.id, PartnerMoveKind::In, entry.id))
        return moved && before->reverses == moved->id ? Fit::Known : Fit::OtherContent;
    if (!moved || moved->reversed || moved->reverses)
        return Fit::UnknownMove;
    const PartnerMoveId back = book.insert({from.id, PartnerMoveKind::In, entry.id, -moved->points, -moved->covered,
                                            -moved->amount, moved->member, moved->mobile, moved->id, m_facts.at,
                                            std::min(entry.day, m_facts.day), taking.file.number, m_staff});
    taking.blockSold += moved->covered;
    PartnerLedger ledger(m_connection, m_facts, from.partner.name, m_staff);
    for (const storage::PostedEntry &posted : book.postings(moved->id)) {
        const auto gone = ledger.undoReceive(*moved->member, posted.entry, posted.points);
        if (!gone)
            return Fit::Broken;
        book.addPosting(back, *gone);
    }
    taking.report.takenBack += moved->points;
    return Fit::Booked;
}

ExchangeReader::Fit ExchangeReader::spent(Taking &taking, const ExchangeEntry &entry)
{
    const StoredPartner &from = taking.from;
    PartnerRepository book(m_connection);
    PartnerFileRepository files(m_connection);
    const auto voucher = files.voucher(from.id, entry.id);
    if (!voucher)
        return Fit::UnknownVoucher;
    if (voucher->points != entry.points)
        return Fit::OtherContent;
    if (voucher->move)
        return Fit::Known;
    Points none; // nothing was bought from a partner that is paid by the month
    Points &block = from.partner.mode == PartnerMode::Prepaid ? taking.blockBought : none;
    const Paid paid = paidFor(taking, entry, from.partner.value, block);
    const PartnerMoveId id = book.insert({from.id, PartnerMoveKind::SpentThere, entry.id, entry.points, paid.covered,
                                          -paid.amount, voucher->member, {}, {}, m_facts.at,
                                          std::min(entry.day, m_facts.day), taking.file.number, m_staff});
    // The partner gave the goods: what expired or was spent meanwhile is owed by the account.
    const auto gone = PartnerLedger(m_connection, m_facts, from.partner.name, m_staff)
                          .send(voucher->member, entry.points, DebitPolicy::Negative, voucher->hold);
    if (!gone || !files.spend(voucher->id, id))
        return Fit::Broken;
    book.addPosting(id, *gone);
    if (!voucher->released)
        storage::LedgerRepository(m_connection).spendHold(voucher->hold, *gone);
    taking.report.spent += entry.points;
    return Fit::Booked;
}

} // namespace bashgah::services
