// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/partners/partnerservice.h"

#include "domain/partner/exchangefile.h"
#include "domain/partner/pointvoucher.h"
#include "domain/staff/auditsubject.h"
#include "services/partners/exchangereader.h"
#include "services/partners/exchangewriter.h"
#include "services/partners/issuedvoucher.h"
#include "services/partners/partneraudit.h"
#include "services/partners/partnerledger.h"
#include "services/partners/partnerrecovery.h"
#include "services/partners/partnersettlement.h"
#include "services/partners/partnerwriter.h"
#include "services/partners/shopkey.h"
#include "services/shop/shopservice.h"
#include "storage/db/database.h"
#include "storage/repositories/partnerfilerepository.h"
#include "storage/repositories/partnerrecoveryrepository.h"
#include "storage/repositories/partnerrepository.h"
#include "storage/repositories/shoprepository.h"

#include <QRandomGenerator>

#include <algorithm>

namespace bashgah::services {

using namespace domain;
using storage::Connection;
using storage::PartnerRepository;
using storage::StoredPartner;

class PartnerService::Private
{
public:
    Private(storage::Database &file, const Clock &time, const Signatures &signer, Secrets &secrets)
        : database(file), clock(time), signatures(signer), key(file, time, signer, secrets), recovery(file, time, key)
    {
    }

    /// What every command knows before it begins.
    struct Scene
    {
        ShopProfile profile;
        WriteFacts facts;
    };
    [[nodiscard]] Result<Scene> scene() const
    {
        auto profile = ShopService(database, clock).profile();
        if (!profile)
            return fail(profile.error());
        Scene scene{std::move(*profile), {}};
        scene.facts.at = clock.now();
        scene.facts.day = scene.profile.calendar.localDay(scene.facts.at);
        return scene;
    }
    /// One command: clock checked, done by `work(connection, scene)`.
    template <typename Work>
    [[nodiscard]] auto write(Work &&work) -> std::invoke_result_t<Work, Connection &, const Scene &>
    {
        const auto now = scene();
        if (!now)
            return fail(now.error());
        return database.write([&](Connection &connection) -> std::invoke_result_t<Work, Connection &, const Scene &> {
            if (auto fine = checkClock(connection, now->facts.day); !fine)
                return fail(fine.error());
            return work(connection, *now);
        });
    }
    static void audit(Connection &connection, const Scene &scene, std::optional<StaffId> staff, const char *action,
                      PartnerId partner, const QString &text)
    {
        storage::ShopRepository(connection)
            .audit(scene.facts.at, staff, QStringLiteral("partner.") + QLatin1String(action), subjectOf(partner),
                   QStringLiteral(""), text);
    }
    [[nodiscard]] Result<void> checkKey(Connection &connection, const Partner &partner, std::optional<PartnerId> self,
                                        const PublicKey &ours) const
    {
        const auto other = PartnerRepository(connection).findByKey(partner.key);
        if (!other)
            return fail(other.error());
        if (partner.key == ours || (*other && (*other)->id != self)) {
            const QString name = *other ? (*other)->partner.name : partner.key.fingerprint();
            return fail(Error{ErrorCode::AlreadyExists, {name}, {}, QStringLiteral("key")});
        }
        return {};
    }

    storage::Database &database;
    const Clock &clock;
    const Signatures &signatures;
    ShopKey key;
    PartnerRecovery recovery;
};

PartnerService::PartnerService(storage::Database &database, const Clock &clock, const Signatures &signatures,
                               Secrets &secrets)
    : d(std::make_unique<Private>(database, clock, signatures, secrets))
{
}

PartnerService::~PartnerService() = default;

PartnerRecovery &PartnerService::recovery()
{
    return d->recovery;
}

Result<PublicKey> PartnerService::publicKey() const
{
    return d->key.publicKey();
}

Result<PublicKey> PartnerService::renewKey(std::optional<StaffId> staff)
{
    return d->key.renew(staff);
}

Result<std::vector<PartnerRow>> PartnerService::list() const
{
    return d->database.readSnapshot([&](Connection &connection) -> Result<std::vector<PartnerRow>> {
        PartnerRepository book(connection);
        const auto all = book.list();
        if (!all)
            return fail(all.error());
        std::vector<PartnerRow> rows;
        for (const StoredPartner &stored : *all) {
            const auto disputes = storage::PartnerRecoveryRepository(connection).disputes(stored.id);
            rows.push_back({stored.id, stored.partner, stored.version, stored.acknowledged,
                            book.balance(stored.id, d->clock.now()), stored.sendFrom, stored.askFrom,
                            static_cast<qint64>(disputes.size())});
        }
        return rows;
    });
}

Result<PartnerId> PartnerService::add(const Partner &partner, std::optional<StaffId> staff)
{
    const auto ours = d->key.publicKey();
    if (!ours)
        return fail(ours.error());
    if (auto valid = validate(partner); !valid)
        return fail(valid.error());
    return d->write([&](Connection &connection, const Private::Scene &scene) -> Result<PartnerId> {
        if (auto free = d->checkKey(connection, partner, {}, *ours); !free)
            return fail(free.error());
        const PartnerId id = PartnerRepository(connection).insert(partner, scene.facts.at);
        Private::audit(connection, scene, staff, "add", id, auditText(partner));
        return id;
    });
}

Result<void> PartnerService::change(PartnerId id, int version, const Partner &partner, std::optional<StaffId> staff)
{
    const auto ours = d->key.publicKey();
    if (!ours)
        return fail(ours.error());
    if (auto valid = validate(partner); !valid)
        return fail(valid.error());
    return d->write([&](Connection &connection, const Private::Scene &scene) -> Result<void> {
        if (auto free = d->checkKey(connection, partner, id, *ours); !free)
            return free;
        PartnerRepository book(connection);
        const auto before = PartnerWriter(connection, scene.profile, scene.facts).partner(id);
        if (!before)
            return fail(before.error());
        if (partner.key != before->partner.key) // told by somebody; believed only once it is compared
            return fail(Error{ErrorCode::NotAllowed, {}, {}, QStringLiteral("key")});
        if (!book.update(id, version, partner))
            return fail(ErrorCode::ChangedMeanwhile, {partner.name});
        storage::ShopRepository(connection)
            .audit(scene.facts.at, staff, QStringLiteral("partner.change"), subjectOf(id), auditText(before->partner),
                   auditText(partner));
        return {};
    });
}

Result<MovedPoints> PartnerService::move(const MoveRequest &request)
{
    const RequestGuard guard{QStringLiteral("partner.move"), request.key,
                             QStringLiteral("%1:%2:%3")
                                 .arg(request.partner.value())
                                 .arg(request.member.value())
                                 .arg(request.points.value())};
    return d->write([&](Connection &connection, const Private::Scene &scene) -> Result<MovedPoints> {
        const auto before = guard.answered(connection);
        if (!before)
            return fail(before.error());
        PartnerWriter writer(connection, scene.profile, scene.facts);
        const auto id = *before ? Result<PartnerMoveId>(PartnerMoveId((*before)->toLongLong())) : writer.move(request);
        if (!id)
            return fail(id.error());
        if (!*before) {
            guard.remember(connection, QString::number(id->value()), scene.facts.at);
            if (auto noted = writer.noteGone(request, QStringLiteral("partner.move")); !noted)
                return fail(noted.error());
        }
        const auto left = PartnerLedger(connection, scene.facts, {}, {}).standing(request.member);
        return MovedPoints{*id, request.points, left.balance, left.spendable, before->has_value()};
    });
}

Result<void> PartnerService::takeBack(PartnerMoveId id, std::optional<StaffId> staff)
{
    return d->write([&](Connection &connection, const Private::Scene &scene) -> Result<void> {
        const auto back = PartnerWriter(connection, scene.profile, scene.facts).takeBack(id, staff);
        if (!back)
            return fail(back.error());
        const auto moved = PartnerRepository(connection).move(*back);
        Private::audit(connection, scene, staff, "take_back", moved->partner, QString::number(moved->points.value()));
        return {};
    });
}

Result<void> PartnerService::addBlock(const BlockRequest &request)
{
    const RequestGuard guard{QStringLiteral("partner.block"), request.key,
                             QStringLiteral("%1:%2:%3").arg(request.partner.value()).arg(request.points.value()).arg(request.sold)};
    return d->write([&](Connection &connection, const Private::Scene &scene) -> Result<void> {
        const auto before = guard.answered(connection);
        if (!before || *before)
            return before ? Result<void>() : fail(before.error());
        const auto id = PartnerWriter(connection, scene.profile, scene.facts).addBlock(request);
        if (!id)
            return fail(id.error());
        guard.remember(connection, QString::number(id->value()), scene.facts.at);
        const char *action = request.sold ? "block_sold" : "block_bought";
        Private::audit(connection, scene, request.staff, action, request.partner, QString::number(request.points.value()));
        return {};
    });
}

Result<std::vector<PartnerMove>> PartnerService::moves(std::optional<PartnerId> partner, std::optional<MemberId> member,
                                                       int limit) const
{
    return d->database.read([&](Connection &connection) -> Result<std::vector<PartnerMove>> {
        return PartnerRepository(connection).newest(partner, member, limit);
    });
}

Result<IssuedVoucher> PartnerService::makeVoucher(const VoucherRequest &request)
{
    const auto keys = d->key.keys();
    if (!keys)
        return fail(keys.error());
    const auto ours = PublicKey::fromBytes(keys->publicKey);
    const quint64 id = QRandomGenerator::system()->generate64();
    const RequestGuard guard = guardOf(request);
    return d->write([&](Connection &connection, const Private::Scene &scene) -> Result<IssuedVoucher> {
        storage::PartnerFileRepository files(connection);
        const auto before = guard.answered(connection);
        if (!before)
            return fail(before.error());
        if (*before)
            return issuedVoucher(*files.voucher(request.partner, **before), scene.facts.day, scene.facts.at);
        PartnerWriter writer(connection, scene.profile, scene.facts);
        const auto voucher = writer.plan(request, id);
        if (!voucher)
            return fail(voucher.error());
        const auto to = writer.partner(request.partner);
        const QByteArray signature = d->signatures.sign(voucherMessage(*voucher, *ours, to->partner.key), keys->seed);
        if (auto kept = writer.keep(request, *voucher, voucherText(*voucher, *ours, to->partner.key, signature)); !kept)
            return fail(kept.error());
        guard.remember(connection, voucher->idText(), scene.facts.at);
        if (auto noted = writer.noteGone({request.partner, request.member, request.points, request.staff, {}},
                                         QStringLiteral("partner.voucher")); !noted)
            return fail(noted.error());
        return issuedVoucher(*files.voucher(to->id, voucher->idText()), scene.facts.day, scene.facts.at);
    });
}

Result<std::vector<IssuedVoucher>> PartnerService::vouchers(MemberId member, int limit) const
{
    const auto scene = d->scene();
    if (!scene)
        return fail(scene.error());
    return d->database.read([&](Connection &connection) -> Result<std::vector<IssuedVoucher>> {
        std::vector<IssuedVoucher> all;
        for (const auto &voucher : storage::PartnerFileRepository(connection).vouchersOf(member, limit))
            all.push_back(issuedVoucher(voucher, scene->facts.day, scene->facts.at));
        return all;
    });
}

Result<SpentVoucher> PartnerService::spendVoucher(const QString &typed, std::optional<StaffId> staff)
{
    const auto read = readVoucher(typed);
    if (!read)
        return fail(read.error());
    const auto ours = d->key.all();
    if (!ours)
        return fail(ours.error());
    const QString name = read->voucher.idText();
    if (std::none_of(ours->begin(), ours->end(), [&](const PublicKey &own) { return keyMark(own) == read->to; }))
        return fail(ErrorCode::NotForThisShop, {name});
    return d->write([&](Connection &connection, const Private::Scene &scene) -> Result<SpentVoucher> {
        const auto from =
            PartnerRecovery::signerOf(connection, *read, *ours, d->signatures, scene.profile.calendar);
        if (!from || !*from)
            return from ? fail(ErrorCode::WrongSignature, {name}) : fail(from.error());
        auto spent = PartnerWriter(connection, scene.profile, scene.facts).spend(**from, read->voucher, staff);
        if (spent)
            Private::audit(connection, scene, staff, "spend", (*from)->id, name);
        return spent;
    });
}

Result<ExportedFile> PartnerService::exportFile(PartnerId partner, std::optional<StaffId> staff)
{
    const auto keys = d->key.keys();
    if (!keys)
        return fail(keys.error());
    return d->write([&](Connection &connection, const Private::Scene &scene) -> Result<ExportedFile> {
        auto file = ExchangeWriter(connection, scene.profile, scene.facts, d->signatures).next(partner, *keys);
        if (file)
            Private::audit(connection, scene, staff, "export", partner, QString::number(file->number));
        return file;
    });
}

Result<ExportedFile> PartnerService::fileAgain(PartnerId partner, qint64 number)
{
    return d->write([&](Connection &connection, const Private::Scene &scene) -> Result<ExportedFile> {
        auto file = ExchangeWriter(connection, scene.profile, scene.facts, d->signatures).again(partner, number);
        if (file)
            Private::audit(connection, scene, {}, "export", partner, QString::number(number));
        return file;
    });
}

Result<ImportedFile> PartnerService::importFile(const QByteArray &content, const QString &path,
                                                std::optional<StaffId> staff)
{
    const auto read = readExchange(content, path);
    if (!read)
        return fail(read.error());
    const auto forUs = d->key.isOurs(read->file.to);
    if (!forUs)
        return fail(forUs.error());
    return d->write([&](Connection &connection, const Private::Scene &scene) -> Result<ImportedFile> {
        const auto from = PartnerRecovery::senderOf(connection, read->file);
        if (!from)
            return fail(from.error());
        if (!*from || !d->signatures.verify(exchangeMessage(read->signedBytes), read->signature, read->file.from.bytes()))
            return fail(ErrorCode::WrongSignature, {path});
        if (!*forUs)
            return fail(ErrorCode::NotForThisShop, {path});
        auto taken = ExchangeReader(connection, scene.profile, scene.facts, staff).take(**from, *read, path);
        if (taken && !taken->repeated)
            Private::audit(connection, scene, staff, "import", (*from)->id, QString::number(taken->number));
        return taken;
    });
}

Result<PartnerStatement> PartnerService::statement(PartnerId partner, MonthRef month) const
{
    const auto scene = d->scene();
    if (!scene)
        return fail(scene.error());
    return d->database.readSnapshot([&](Connection &connection) -> Result<PartnerStatement> {
        return PartnerSettlement(connection, scene->profile, scene->facts).statement(partner, month);
    });
}

Result<PartnerStatement> PartnerService::closeMonth(PartnerId partner, MonthRef month, std::optional<StaffId> staff)
{
    return d->write([&](Connection &connection, const Private::Scene &scene) -> Result<PartnerStatement> {
        auto closed = PartnerSettlement(connection, scene.profile, scene.facts).close(partner, month, staff);
        if (closed) {
            Private::audit(connection, scene, staff, "settle", partner,
                           QStringLiteral("%1: %2").arg(monthText(month)).arg(closed->sums.net().minor()));
        }
        return closed;
    });
}

} // namespace bashgah::services
