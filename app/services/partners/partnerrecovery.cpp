// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/partners/partnerrecovery.h"

#include "domain/base/fielderror.h"
#include "domain/base/numbered.h"
#include "domain/staff/auditsubject.h"
#include "services/partners/shopkey.h"
#include "storage/db/database.h"
#include "storage/repositories/partnerfilerepository.h"
#include "storage/repositories/partnerrecoveryrepository.h"
#include "storage/repositories/partnerrepository.h"
#include "storage/repositories/shoprepository.h"

#include <algorithm>

namespace bashgah::services {

using namespace domain;
using storage::Connection;
using storage::PartnerRecoveryRepository;
using storage::PartnerRepository;
using storage::StoredPartner;

namespace {

constexpr qint64 mostNumber = 1'000'000'000;

Result<void> checkNumber(qint64 number, qint64 least, const char *field)
{
    if (number < least || number > mostNumber)
        return fail(Error{ErrorCode::OutOfRange, {QString::number(number)}, {}, QString::fromLatin1(field)});
    return {};
}

Result<StoredPartner> stored(Connection &connection, PartnerId id)
{
    auto found = PartnerRepository(connection).find(id);
    if (!found)
        return fail(found.error());
    if (!*found)
        return failNotFound(id);
    return std::move(**found);
}

} // namespace

PartnerRecovery::PartnerRecovery(storage::Database &database, const Clock &clock, const ShopKey &ownKey)
    : m_database(database), m_clock(clock), m_ownKey(ownKey)
{
}

Result<void> PartnerRecovery::write(PartnerId partner, const char *action, const QString &text,
                                    std::optional<StaffId> staff, const Work &work)
{
    return m_database.write([&](Connection &connection) -> Result<void> {
        if (auto done = work(connection); !done)
            return done;
        storage::ShopRepository(connection)
            .audit(m_clock.now(), staff, QStringLiteral("partner.") + QLatin1String(action),
                   subjectOf(partner), QStringLiteral(""), text);
        return {};
    });
}

Result<void> PartnerRecovery::trust(const KeyTrust &wish)
{
    if (auto fine = checkNumber(wish.oldUpTo, 0, "oldUpTo"); !fine)
        return fine;
    const auto ours = m_ownKey.isOurs(wish.key);
    if (!ours)
        return fail(ours.error());
    if (*ours)
        return failField(ErrorCode::AlreadyExists, "key", {wish.key.fingerprint()});
    return write(wish.partner, "trust_key",
                 QStringLiteral("%1, old one up to %2").arg(wish.key.fingerprint()).arg(wish.oldUpTo), wish.staff,
                 [&](Connection &connection) { return replaceKey(connection, wish, m_clock.now()); });
}

Result<void> PartnerRecovery::replaceKey(Connection &connection, const KeyTrust &wish, Instant now)
{
    const auto partner = stored(connection, wish.partner);
    if (!partner)
        return fail(partner.error());
    PartnerRecoveryRepository recovery(connection);
    const auto other = PartnerRepository(connection).findByKey(wish.key);
    if (!other)
        return fail(other.error());
    const auto before = recovery.oldKey(wish.key);
    if (*other || (before && before->partner != wish.partner))
        return failField(ErrorCode::AlreadyExists, "key", {wish.key.fingerprint()});
    recovery.dropOldKey(wish.key); // theirs again, as on the computer they had before
    recovery.keepOldKey(wish.partner, partner->partner.key, wish.oldUpTo, now, wish.staff);
    if (!recovery.setKey(wish.partner, wish.version, wish.key))
        return fail(ErrorCode::ChangedMeanwhile, {partner->partner.name});
    return {};
}

Result<void> PartnerRecovery::sendAgain(PartnerId partner, qint64 from, std::optional<StaffId> staff)
{
    if (auto fine = checkNumber(from, 1, "from"); !fine)
        return fine;
    return write(partner, "send_again", QString::number(from), staff, [&](Connection &connection) -> Result<void> {
        const auto to = stored(connection, partner);
        if (!to)
            return fail(to.error());
        const qint64 earliest = std::min(to->sendFrom.value_or(from), from);
        PartnerRecoveryRepository(connection).setSendFrom(partner, earliest);
        return {};
    });
}

Result<void> PartnerRecovery::askAgain(PartnerId partner, qint64 from, std::optional<StaffId> staff)
{
    if (auto fine = checkNumber(from, 1, "from"); !fine)
        return fine;
    return write(partner, "ask_again", QString::number(from), staff, [&](Connection &connection) -> Result<void> {
        const auto to = stored(connection, partner);
        if (!to)
            return fail(to.error());
        PartnerRecoveryRepository(connection).setAskFrom(partner, from);
        return {};
    });
}

Result<std::vector<PartnerDispute>> PartnerRecovery::disputes(PartnerId partner) const
{
    return m_database.read([&](Connection &connection) -> Result<std::vector<PartnerDispute>> {
        return PartnerRecoveryRepository(connection).disputes(partner);
    });
}

Result<void> PartnerRecovery::closeDispute(PartnerId partner, PartnerDisputeId dispute, const QString &note,
                                           std::optional<StaffId> staff)
{
    if (note.trimmed().isEmpty())
        return failField(ErrorCode::Empty, "note");
    const QString name = QString::number(dispute.value());
    return write(partner, "close_dispute", QString(name + u": " + note.trimmed()), staff,
                 [&](Connection &connection) -> Result<void> {
                     PartnerRecoveryRepository recovery(connection);
                     if (!recovery.close(partner, dispute, note.trimmed(), m_clock.now()))
                         return fail(ErrorCode::NotFound, {QString(u'#' + name)});
                     return {};
                 });
}

Result<std::optional<StoredPartner>> PartnerRecovery::senderOf(Connection &connection, const ExchangeFile &file)
{
    auto current = PartnerRepository(connection).findByKey(file.from);
    if (!current || *current)
        return current;
    const auto before = PartnerRecoveryRepository(connection).oldKey(file.from);
    if (!before)
        return std::optional<StoredPartner>();
    const auto newest = storage::PartnerFileRepository(connection).last(before->partner, storage::FileDirection::In);
    // One that was taken is known by its content and changes nothing.
    const qint64 most = std::max(before->lastNumber, newest ? newest->number : 0);
    if (file.number > most)
        return std::optional<StoredPartner>();
    auto partner = stored(connection, before->partner);
    if (!partner)
        return fail(partner.error());
    return std::optional(std::move(*partner));
}

Result<std::optional<StoredPartner>> PartnerRecovery::signerOf(Connection &connection, const ReadVoucher &read,
                                                               const std::vector<PublicKey> &ours,
                                                               const Signatures &signatures, const ShopCalendar &calendar)
{
    auto partners = PartnerRepository(connection).list();
    if (!partners)
        return fail(partners.error());
    const auto isSignedBy = [&](const PublicKey &theirs) {
        return keyMark(theirs) == read.from
            && std::any_of(ours.begin(), ours.end(), [&](const PublicKey &own) {
                   return keyMark(own) == read.to
                       && signatures.verify(voucherMessage(read.voucher, theirs, own), read.signature, theirs.bytes());
               });
    };
    for (StoredPartner &partner : *partners) {
        if (isSignedBy(partner.partner.key))
            return std::optional(std::move(partner));
        for (const storage::FormerPartnerKey &former : PartnerRecoveryRepository(connection).formerKeys(partner.id)) {
            // A voucher does not say when it was made: later than that it would end later.
            const QDate latest = calendar.localDay(former.replacedAt).addDays(longestVoucherDays);
            if (former.lastNumber > 0 && read.voucher.lastDay <= latest && isSignedBy(former.key))
                return std::optional(std::move(partner));
        }
    }
    return std::optional<StoredPartner>();
}

} // namespace bashgah::services
