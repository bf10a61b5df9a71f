// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/partners/exchangewriter.h"

#include "domain/partner/exchangefile.h"
#include "services/partners/partnerwriter.h"
#include "storage/repositories/partnerfilerepository.h"
#include "storage/repositories/partnerrepository.h"

namespace bashgah::services {

using namespace domain;
using storage::FileDirection;
using storage::PartnerFileRepository;
using storage::PartnerRepository;

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
    ExchangeFile file{*ours, to->partner.key, m_profile.name, before ? before->number + 1 : 1,
                      received ? received->number : 0, m_facts.at, {}};
    for (const PartnerMove &move : book.unsent(partner))
        file.entries.push_back(entryOf(move));
    if (before && file.entries.empty() && file.acknowledges == before->acknowledges) {
        auto same = again(partner, before->number);
        if (same)
            same->again = true;
        return same;
    }
    const QByteArray signedBytes = exchangeBytes(file);
    const QByteArray content =
        completeExchange(signedBytes, m_signatures.sign(exchangeMessage(signedBytes), keys.seed));
    const auto count = static_cast<qint64>(file.entries.size());
    files.insert(partner, FileDirection::Out, {file.number, file.acknowledges, count, content, m_facts.at});
    book.markSent(partner, file.number);
    return ExportedFile{to->partner.name, file.number, count, content, false};
}

Result<ExportedFile> ExchangeWriter::again(PartnerId partner, qint64 number)
{
    const auto to = PartnerWriter(m_connection, m_profile, m_facts).partner(partner);
    if (!to)
        return fail(to.error());
    const auto file = PartnerFileRepository(m_connection).file(partner, FileDirection::Out, number);
    if (!file)
        return fail(ErrorCode::NotFound, {QString(u'#' + QString::number(number))});
    return ExportedFile{to->partner.name, file->number, file->entries, file->content, true};
}

} // namespace bashgah::services
