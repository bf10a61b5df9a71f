// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demo/demopartners.h"

#include "services/demo/demounits.h"
#include "services/partners/exchangereader.h"
#include "services/partners/partnerledger.h"
#include "storage/repositories/memberrepository.h"
#include "storage/repositories/partnerrepository.h"

#include <QCryptographicHash>

namespace bashgah::services {

using namespace domain;
using storage::PartnerRepository;

namespace {

constexpr int mostMoves = 4;
constexpr int sentPoints = 40;

/// Of nobody: there is no secret half.
PublicKey madeUpKey(const QByteArray &name)
{
    return *PublicKey::fromBytes(QCryptographicHash::hash(name, QCryptographicHash::Sha256));
}

Partner bakery()
{
    Partner made{QStringLiteral("نانوایی سنگک یاس"), madeUpKey("bakery"), Money::fromMinor(100 * demoToman),
                 Money::fromMinor(100 * demoToman), PartnerMode::Postpaid, Points(0),
                 Money::fromMinor(500'000 * demoToman), false};
    return made;
}

/// Members of both shops brought points of the bakery along.
ExchangeFile firstFile(storage::Connection &connection, const Partner &from, QDate day, Instant now, int members)
{
    ExchangeFile file{from.key, madeUpKey("demo shop"), from.name, 1, 0, now, {}};
    storage::MemberRepository all(connection);
    for (int id = 3; id <= members && file.entries.size() < mostMoves; id += 5) {
        const auto member = all.find(MemberId(id));
        if (!member || !member->member.details.mobile)
            continue;
        ExchangeEntry entry;
        entry.id = QStringLiteral("demo-%1").arg(id);
        entry.mobile = member->member.details.mobile->canonical();
        entry.points = Points(sentPoints * static_cast<int>(file.entries.size() + 1));
        entry.day = day.addDays(-7 * static_cast<int>(file.entries.size() + 1));
        entry.parts = {{entry.points, day.addDays(180)}};
        entry.amount = amountOf(entry.points, from.price);
        file.entries.push_back(entry);
    }
    return file;
}

/// Who has too few points or no mobile is simply passed over. Not by PartnerWriter: its lines have names by chance.
void carryThere(storage::Connection &connection, const storage::StoredPartner &to, const WriteFacts &facts, int members)
{
    PartnerRepository book(connection);
    storage::MemberRepository all(connection);
    PartnerLedger ledger(connection, facts, to.partner.name, {});
    int moved = 0;
    for (int id = 4; id <= members && moved < mostMoves; id += 6) {
        const auto member = all.find(MemberId(id));
        if (!member || !member->member.details.mobile)
            continue;
        const auto gone = ledger.send(MemberId(id), Points(sentPoints), DebitPolicy::Reject);
        if (!gone)
            continue;
        const PartnerMoveId move =
            book.insert({to.id, PartnerMoveKind::Out, QStringLiteral("demo-out-%1").arg(id), Points(sentPoints), Points(0),
                         -amountOf(Points(sentPoints), to.partner.value), MemberId(id),
                         member->member.details.mobile->canonical(), {}, facts.at, facts.day, {}, {}});
        book.addPosting(move, *gone);
        ++moved;
    }
}

} // namespace

Result<void> writeDemoPartners(storage::Connection &connection, const ShopProfile &profile, Instant now, int members)
{
    WriteFacts facts;
    facts.at = now;
    facts.day = profile.calendar.localDay(now);
    const Partner partner = bakery();
    const PartnerId id = PartnerRepository(connection).insert(partner, now);
    const ExchangeFile file = firstFile(connection, partner, facts.day, now, members);
    const storage::StoredPartner from{id, partner};
    // The reader takes what was verified before; a file of the demo is signed by nobody.
    const ReadExchange read{file, exchangeBytes(file), QByteArray(64, '\0')};
    if (const auto taken = ExchangeReader(connection, profile, facts, {}).take(from, read, {}); !taken)
        return fail(taken.error());
    carryThere(connection, {id, partner}, facts, members);
    return {};
}

} // namespace bashgah::services
