// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/charity/causeservice.h"

#include "domain/base/fielderror.h"
#include "domain/base/numbered.h"
#include "domain/text/jsontext.h"
#include "domain/money/amounterror.h"
#include "services/charity/causeaudit.h"
#include "services/charity/causehistory.h"
#include "services/charity/giftwriter.h"
#include "services/counter/requestguard.h"
#include "services/shop/shopservice.h"
#include "storage/db/database.h"
#include "storage/repositories/causerepository.h"
#include "storage/repositories/shoprepository.h"
#include "storage/repositories/standingrepository.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace bashgah::services {

using namespace domain;
using storage::CauseRepository;
using storage::Connection;

namespace {

/// A share that has begun keeps its rate and first day; its end may move within days that have not been.
bool keepsShare(const std::optional<SalesShare> &was, const std::optional<SalesShare> &is, QDate today)
{
    if (!was || was->first > today || was == is)
        return true;
    const auto open = [today](const std::optional<QDate> &last) { return !last || *last >= today; };
    return is && is->rate == was->rate && is->first == was->first
        && (is->last == was->last || (open(was->last) && open(is->last)));
}

void audit(Connection &connection, Instant at, std::optional<StaffId> staff, const QString &action, const QString &subject,
           const QString &before, const QString &after)
{
    storage::ShopRepository(connection).audit(at, staff, action, subject, before, after);
}

QString subjectOf(CauseId id)
{
    return QStringLiteral("cause:%1").arg(id.value());
}

QString toAnswer(const GiftDone &given)
{
    return compactJson({{QStringLiteral("id"), given.id.value()},
                        {QStringLiteral("balance"), given.balance.value()},
                        {QStringLiteral("spendable"), given.spendable.value()}});
}

Result<GiftDone> fromAnswer(GiftWriter &writer, const QString &answer)
{
    const QJsonObject json = QJsonDocument::fromJson(answer.toUtf8()).object();
    const auto given = writer.donation(DonationId(json.value(QLatin1String("id")).toInteger()));
    if (!given)
        return fail(given.error());
    return GiftDone{given->id, given->causeName, given->points, given->worth,
                       Points(json.value(QLatin1String("balance")).toInteger()),
                       Points(json.value(QLatin1String("spendable")).toInteger()), true};
}

Result<void> check(const CausePaymentRequest &request, QDate today)
{
    if (!request.amount.isPositive())
        return fail(amountError(ErrorCode::NotPositive, {request.amount}, QStringLiteral("amount")));
    if (!request.day.isValid())
        return failField(ErrorCode::Empty, "day");
    if (request.day > today)
        return failField(ErrorCode::OutOfRange, "day", {request.day.toString(Qt::ISODate)});
    if (request.payee.trimmed().isEmpty())
        return failField(ErrorCode::Empty, "payee");
    if (request.receipt.trimmed().isEmpty())
        return failField(ErrorCode::Empty, "receipt");
    return {};
}

} // namespace

class CauseService::Private
{
public:
    Private(storage::Database &file, const Clock &time) : database(file), clock(time) {}

    [[nodiscard]] Result<WriteFacts> facts() const
    {
        const auto profile = ShopService(database, clock).profile();
        if (!profile)
            return fail(profile.error());
        WriteFacts now;
        now.at = clock.now();
        now.day = profile->calendar.localDay(now.at);
        return now;
    }
    /// One command about points: clock and key checked, done by `work(writer)`, told to the audit trail.
    template <typename Work>
    [[nodiscard]] Result<GiftDone> write(const QString &action, const RequestGuard &guard,
                                            std::optional<StaffId> staff, Work &&work)
    {
        return database.write([&](Connection &connection) -> Result<GiftDone> {
            const auto now = facts();
            if (!now)
                return fail(now.error());
            GiftWriter writer(connection, programmes, *now);
            const auto before = guard.answered(connection);
            if (!before)
                return fail(before.error());
            if (*before)
                return fromAnswer(writer, **before);
            if (auto fine = checkClock(connection, now->day); !fine)
                return fail(fine.error());
            Result<GiftDone> done = work(writer);
            if (!done)
                return done;
            guard.remember(connection, toAnswer(*done), now->at);
            audit(connection, now->at, staff, action, QStringLiteral("donation:%1").arg(done->id.value()),
                  QStringLiteral(""), QStringLiteral("%1: %2").arg(done->cause).arg(done->points.value()));
            return done;
        });
    }

    storage::Database &database;
    const Clock &clock;
    mutable ProgrammeStore programmes;
};

CauseService::CauseService(storage::Database &database, const Clock &clock)
    : d(std::make_unique<Private>(database, clock))
{
}

CauseService::~CauseService() = default;

Result<std::vector<CauseRow>> CauseService::list() const
{
    const auto now = d->facts();
    if (!now)
        return fail(now.error());
    return d->database.readSnapshot([&](Connection &connection) -> Result<std::vector<CauseRow>> {
        return CauseHistory(connection, now->day).rows();
    });
}

Result<std::vector<CauseChoice>> CauseService::choices() const
{
    return d->database.read([](Connection &connection) -> Result<std::vector<CauseChoice>> {
        std::vector<CauseChoice> all;
        for (auto &[id, name] : CauseRepository(connection).open())
            all.push_back({id, std::move(name)});
        return all;
    });
}

Result<CauseRow> CauseService::find(CauseId id) const
{
    const auto rows = list();
    if (!rows)
        return fail(rows.error());
    const auto row = std::find_if(rows->begin(), rows->end(), [&](const CauseRow &each) { return each.id == id; });
    if (row == rows->end())
        return failNotFound(id);
    return *row;
}

Result<CauseId> CauseService::add(const Cause &cause, std::optional<StaffId> staff)
{
    if (auto valid = validate(cause); !valid)
        return fail(valid.error());
    return d->database.write([&](Connection &connection) -> Result<CauseId> {
        const Instant now = d->clock.now();
        const CauseId id = CauseRepository(connection).insert(cause, now);
        audit(connection, now, staff, QStringLiteral("cause.add"), subjectOf(id), QStringLiteral(""), auditText(cause));
        return id;
    });
}

Result<void> CauseService::change(CauseId id, int version, const Cause &cause, std::optional<StaffId> staff)
{
    if (auto valid = validate(cause); !valid)
        return fail(valid.error());
    const auto today = d->facts();
    if (!today)
        return fail(today.error());
    return d->database.write([&](Connection &connection) -> Result<void> {
        CauseRepository causes(connection);
        const auto before = causes.find(id);
        if (!before)
            return failNotFound(id);
        // what was promised for days that have been stays promised
        if (!keepsShare(before->cause.share, cause.share, today->day))
            return fail(Error{ErrorCode::OutOfRange, {QString::number(cause.share ? cause.share->rate.basisPoints() / 100 : 0)},
                              {}, QStringLiteral("shareRate")});
        if (!causes.update(id, version, cause))
            return fail(ErrorCode::ChangedMeanwhile, {cause.name});
        audit(connection, d->clock.now(), staff, QStringLiteral("cause.change"), subjectOf(id), auditText(before->cause),
              auditText(cause));
        return {};
    });
}

Result<GiftWorth> CauseService::worth(CauseId cause, Points points) const
{
    const auto now = d->facts();
    if (!now)
        return fail(now.error());
    return d->database.readSnapshot([&](Connection &connection) {
        return GiftWriter(connection, d->programmes, *now).worth(cause, points);
    });
}

Result<GiftDone> CauseService::give(const GiveRequest &request)
{
    const RequestGuard guard{QStringLiteral("cause.give"), request.key,
                             QStringLiteral("%1:%2:%3")
                                 .arg(request.cause.value())
                                 .arg(request.member.value())
                                 .arg(request.points.value())};
    return d->write(QStringLiteral("cause.give"), guard, request.staff,
                    [&](GiftWriter &writer) { return writer.give(request); });
}

Result<GiftDone> CauseService::takeBack(DonationId id, std::optional<StaffId> staff)
{
    return d->write(QStringLiteral("cause.take_back"), {}, staff,
                    [&](GiftWriter &writer) { return writer.takeBack(id, staff); });
}

Result<std::vector<MemberGift>> CauseService::giftsOf(MemberId member) const
{
    const auto now = d->facts();
    if (!now)
        return fail(now.error());
    return d->database.readSnapshot([&](Connection &connection) -> Result<std::vector<MemberGift>> {
        if (!storage::StandingRepository(connection).facts(member))
            return fail(ErrorCode::MemberNotFound, {numbered(member)});
        return CauseHistory(connection, now->day).giftsOf(member);
    });
}

Result<CausePaymentId> CauseService::pay(const CausePaymentRequest &request)
{
    const RequestGuard guard{QStringLiteral("cause.pay"), request.key,
                             QStringLiteral("%1:%2:%3:%4")
                                 .arg(request.cause.value())
                                 .arg(request.amount.minor())
                                 .arg(request.day.toJulianDay())
                                 .arg(request.receipt)};
    return d->database.write([&](Connection &connection) -> Result<CausePaymentId> {
        const auto now = d->facts();
        if (!now)
            return fail(now.error());
        const auto before = guard.answered(connection);
        if (!before)
            return fail(before.error());
        if (*before)
            return CausePaymentId((*before)->toLongLong());
        if (auto fine = check(request, now->day); !fine)
            return fail(fine.error());
        CauseRepository causes(connection);
        const auto cause = causes.find(request.cause);
        if (!cause)
            return failNotFound(request.cause);
        const CausePaymentId id = causes.insert(storage::NewCausePayment{
            request.cause, request.amount, request.day, request.payee.simplified(), request.receipt.simplified(),
            request.note.simplified(), {}, now->at, request.staff});
        guard.remember(connection, QString::number(id.value()), now->at);
        audit(connection, now->at, request.staff, QStringLiteral("cause.pay"), subjectOf(request.cause),
              QStringLiteral(""), QStringLiteral("%1, receipt %2").arg(request.amount.minor()).arg(request.receipt));
        return id;
    });
}

Result<void> CauseService::takePaymentBack(CausePaymentId id, std::optional<StaffId> staff)
{
    return d->database.write([&](Connection &connection) -> Result<void> {
        const auto now = d->facts();
        if (!now)
            return fail(now.error());
        CauseRepository causes(connection);
        const auto payment = causes.payment(id);
        if (!payment)
            return failNotFound(id);
        if (payment->isBack || payment->reverses)
            return fail(ErrorCode::AlreadyVoid, {payment->receipt});
        (void)causes.insert(storage::NewCausePayment{payment->cause, -payment->amount, now->day, payment->payee,
                                                     payment->receipt, payment->note, id, now->at, staff});
        audit(connection, now->at, staff, QStringLiteral("cause.take_payment_back"), subjectOf(payment->cause),
              QStringLiteral("%1, receipt %2").arg(payment->amount.minor()).arg(payment->receipt), QStringLiteral(""));
        return {};
    });
}

Result<std::vector<CauseLine>> CauseService::ledger(CauseId id) const
{
    const auto profile = ShopService(d->database, d->clock).profile();
    if (!profile)
        return fail(profile.error());
    const QDate today = profile->calendar.localDay(d->clock.now());
    return d->database.readSnapshot([&](Connection &connection) -> Result<std::vector<CauseLine>> {
        const auto cause = CauseRepository(connection).find(id);
        if (!cause)
            return failNotFound(id);
        return CauseHistory(connection, today).ledger(id, cause->cause, profile->calendar);
    });
}

} // namespace bashgah::services
