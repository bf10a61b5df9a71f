// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/partners/exchangereader.h"

#include "services/partners/partnerledger.h"
#include "services/partners/partnerwriter.h"
#include "storage/repositories/ledgerrepository.h"
#include "storage/repositories/partnerfilerepository.h"
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
    ImportedFile report{from.id, from.partner.name, file.number, static_cast<qint64>(file.entries.size()), {}, 0, {}, {},
                        false};
    const auto newest = files.last(from.id, FileDirection::In);
    const qint64 next = newest ? newest->number + 1 : 1;
    if (file.number > next)
        return fail(ErrorCode::OutOfOrder, {path, QString::number(next)});
    if (file.number < next) {
        const auto before = files.file(from.id, FileDirection::In, file.number);
        if (!before || before->content != content)
            return fail(ErrorCode::DuplicateRequest, {QString::number(file.number)});
        report.repeated = true;
        return report;
    }
    for (size_t i = 0; i < file.entries.size(); ++i) {
        const ExchangeEntry &entry = file.entries[i];
        const bool done = entry.kind == ExchangeEntry::Kind::Transfer ? transfer(from, file, entry, report)
            : entry.kind == ExchangeEntry::Kind::Void                 ? takeBack(from, file, entry, report)
                                                                      : spent(from, file, entry, report);
        if (!done)
            return fail(ErrorCode::BadFile, {path, QStringLiteral("line %1").arg(i + 2)});
    }
    files.insert(from.id, FileDirection::In, {file.number, file.acknowledges, report.entries, content, m_facts.at});
    const auto sent = files.last(from.id, FileDirection::Out);
    PartnerRepository(m_connection).acknowledge(from.id, std::min(file.acknowledges, sent ? sent->number : 0));
    return report;
}

bool ExchangeReader::transfer(const StoredPartner &from, const ExchangeFile &file, const ExchangeEntry &entry,
                              ImportedFile &report)
{
    PartnerRepository book(m_connection);
    const auto mobile = MobileNumber::parse(entry.mobile, m_profile.region);
    if (!mobile || mobile->canonical() != entry.mobile || book.move(from.id, PartnerMoveKind::In, entry.id))
        return false;
    const auto [member, isNew] = PartnerWriter(m_connection, m_profile, m_facts).memberOf(*mobile);
    const Points covered = std::clamp(book.balance(from.id, m_facts.at).blockSold, Points(0), entry.points);
    const PartnerMoveId id =
        book.insert({from.id, PartnerMoveKind::In, entry.id, entry.points, covered,
                     amountOf(entry.points - covered, from.partner.price), member, entry.mobile, {}, m_facts.at,
                     std::min(entry.day, m_facts.day), file.number, m_staff});
    PartnerLedger ledger(m_connection, m_facts, from.partner.name, m_staff);
    for (const auto &[lastDay, points] : byLastDay(entry.parts, m_facts.day)) {
        const auto last = lastDay.isValid() ? std::optional(lastDay) : std::nullopt;
        book.addPosting(id, ledger.receive(member, points, last));
    }
    report.in += entry.points;
    report.newMembers += isNew ? 1 : 0;
    return true;
}

bool ExchangeReader::takeBack(const StoredPartner &from, const ExchangeFile &file, const ExchangeEntry &entry,
                              ImportedFile &report)
{
    PartnerRepository book(m_connection);
    const auto moved = book.move(from.id, PartnerMoveKind::In, entry.of);
    if (!moved || moved->reversed || moved->reverses || book.move(from.id, PartnerMoveKind::In, entry.id))
        return false;
    const PartnerMoveId back =
        book.insert({from.id, PartnerMoveKind::In, entry.id, -moved->points, -moved->covered, -moved->amount,
                     moved->member, moved->mobile, moved->id, m_facts.at, std::min(entry.day, m_facts.day), file.number, m_staff});
    PartnerLedger ledger(m_connection, m_facts, from.partner.name, m_staff);
    for (const storage::PostedEntry &posted : book.postings(moved->id)) {
        const auto gone = ledger.undoReceive(*moved->member, posted.entry, posted.points);
        if (!gone)
            return false;
        book.addPosting(back, *gone);
    }
    report.takenBack += moved->points;
    return true;
}

bool ExchangeReader::spent(const StoredPartner &from, const ExchangeFile &file, const ExchangeEntry &entry,
                           ImportedFile &report)
{
    PartnerRepository book(m_connection);
    PartnerFileRepository files(m_connection);
    const auto voucher = files.voucher(from.id, entry.id);
    if (!voucher || voucher->move || voucher->points != entry.points)
        return false;
    const Points covered = from.partner.mode == PartnerMode::Prepaid
        ? std::clamp(book.balance(from.id, m_facts.at).blockBought, Points(0), entry.points)
        : Points(0);
    const PartnerMoveId id =
        book.insert({from.id, PartnerMoveKind::SpentThere, entry.id, entry.points, covered,
                     -amountOf(entry.points - covered, from.partner.value), voucher->member, {}, {}, m_facts.at,
                     std::min(entry.day, m_facts.day), file.number, m_staff});
    // The partner gave the goods: what expired or was spent meanwhile is owed by the account.
    const auto gone = PartnerLedger(m_connection, m_facts, from.partner.name, m_staff)
                          .send(voucher->member, entry.points, DebitPolicy::Negative, voucher->hold);
    if (!gone || !files.spend(voucher->id, id))
        return false;
    book.addPosting(id, *gone);
    if (!voucher->released)
        storage::LedgerRepository(m_connection).spendHold(voucher->hold, *gone);
    report.spent += entry.points;
    return true;
}

} // namespace bashgah::services
