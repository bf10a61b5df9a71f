// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/partners/exchangewriter.h"

#include "domain/partner/exchangefile.h"
#include "services/partners/partnerwriter.h"
#include "storage/repositories/partnerfilerepository.h"
#include "storage/repositories/partnerrecoveryrepository.h"
#include "storage/repositories/partnerrepository.h"

#include <algorithm>

namespace bashgah::services {

using namespace domain;
using storage::FileDirection;
using storage::PartnerFileRepository;
using storage::PartnerRepository;
using storage::StoredPartner;

ExchangeWriter::ExchangeWriter(storage::Connection &connection, const ShopProfile &profile, const WriteFacts &facts,
                               const Signatures &signatures)
    : m_connection(connection), m_profile(profile), m_facts(facts), m_signatures(signatures)
{
}

ExchangeEntry ExchangeWriter::entryOf(const PartnerMove &move)
{
    PartnerRepository book(m_connection);
    ExchangeEntry entry;
    entry.id = move.uid;
    entry.day = move.day;
    if (!move.reverses) {
        entry.covered = move.covered;
        entry.amount = isOurs(move.kind) ? -move.amount : move.amount;
    }
    if (move.kind == PartnerMoveKind::SpentHere) {
        entry.kind = ExchangeEntry::Kind::Spent;
        entry.points = move.points;
    } else if (move.reverses) {
        entry.kind = ExchangeEntry::Kind::Void;
        entry.of = book.move(*move.reverses)->uid;
    } else {
        entry.points = move.points;
        entry.mobile = move.mobile;
        for (const storage::PostedEntry &posted : book.postings(move.id)) {
            for (const auto &[lastDay, points] : book.carriedDays(posted.entry))
                entry.parts.push_back({points, lastDay});
        }
    }
    return entry;
}

void ExchangeWriter::addEntries(ExchangeFile &file, const std::vector<PartnerMove> &moves)
{
    for (const PartnerMove &move : moves)
        file.entries.push_back(entryOf(move));
}

Result<ExportedFile> ExchangeWriter::next(PartnerId partner, const Signatures::KeyPair &keys)
{
    const auto to = PartnerWriter(m_connection, m_profile, m_facts).partner(partner);
    if (!to)
        return fail(to.error());
    const auto ours = PublicKey::fromBytes(keys.publicKey);
    if (!ours)
        return fail(ours.error());
    PartnerRepository book(m_connection);
    PartnerFileRepository files(m_connection);
    const auto before = files.last(partner, FileDirection::Out);
    const auto received = files.last(partner, FileDirection::In);
    const qint64 last = before ? before->number : 0;
    ExchangeFile file{*ours, to->partner.key, m_profile.name, std::max(last, to->knownOut) + 1,
                      received ? received->number : 0, m_facts.at, {}};
    file.wants = to->askFrom.value_or(0);
    std::optional<qint64> sendFrom = to->sendFrom;
    const auto told = before ? readExchange(before->content, {}) : Result<ReadExchange>(fail(ErrorCode::NotFound));
    const bool sameKeys = told && told->file.from == file.from && told->file.to == file.to;
    // What is on its way between keys that are no longer believed would never arrive.
    if (before && !sameKeys && to->acknowledged < last)
        sendFrom = std::min(sendFrom.value_or(last), to->acknowledged + 1);
    file.repeats = sendFrom.value_or(0);
    if (received)
        file.acknowledgedHash = exchangeHash(received->content);
    if (const auto follows = files.file(partner, FileDirection::Out, (sendFrom ? *sendFrom : file.number) - 1))
        file.followsHash = exchangeHash(follows->content);
    addEntries(file, sendFrom ? book.movesFrom(partner, *sendFrom) : book.unsent(partner));
    if (sameKeys && !sendFrom && file.entries.empty() && file.acknowledges == before->acknowledges
        && file.acknowledgedHash == told->file.acknowledgedHash && file.wants == told->file.wants) {
        auto same = again(partner, last);
        if (same)
            same->again = true;
        return same;
    }
    return store(*to, file, keys.seed);
}

Result<ExportedFile> ExchangeWriter::store(const StoredPartner &to, const ExchangeFile &file, const QByteArray &seed)
{
    const QByteArray signedBytes = exchangeBytes(file);
    const QByteArray content = completeExchange(signedBytes, m_signatures.sign(exchangeMessage(signedBytes), seed));
    const auto count = static_cast<qint64>(file.entries.size());
    PartnerFileRepository(m_connection)
        .insert(to.id, FileDirection::Out, {file.number, file.acknowledges, count, content, m_facts.at});
    PartnerRepository(m_connection).markSent(to.id, file.number);
    if (to.sendFrom)
        storage::PartnerRecoveryRepository(m_connection).setSendFrom(to.id, {});
    return ExportedFile{to.partner.name, file.number, count, content, false, file.repeats};
}

Result<ExportedFile> ExchangeWriter::again(PartnerId partner, qint64 number)
{
    const auto to = PartnerWriter(m_connection, m_profile, m_facts).partner(partner);
    if (!to)
        return fail(to.error());
    const auto file = PartnerFileRepository(m_connection).file(partner, FileDirection::Out, number);
    if (!file)
        return fail(ErrorCode::NotFound, {QString(u'#' + QString::number(number))});
    return ExportedFile{to->partner.name, file->number, file->entries, file->content, true, 0};
}

} // namespace bashgah::services
