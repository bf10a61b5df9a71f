// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/challengenames.h"
#include "ctl/commands.h"
#include "ctl/shopfile.h"
#include "ctl/signin.h"
#include "ctl/subcommands.h"
#include "domain/money/amounterror.h"
#include "services/challenges/challengeservice.h"
#include "services/programs/programservice.h"

#include <limits>

namespace bashgah::ctl {
namespace challengecommand {
namespace {

using domain::Challenge;
using domain::ChallengeKind;
using domain::ChallengeMeasure;
using domain::ErrorCode;
using domain::fail;
using domain::Result;
using services::ChallengeRow;
using services::ChallengeService;

/// What one of the subcommands needs beside the shop.
struct Call : ShopCall
{
    ChallengeService &challenges;
};

/// In the unit that people type: major units, whole pieces.
QString amountText(const Call &call, ChallengeMeasure measure, qint64 amount)
{
    if (measure == ChallengeMeasure::Spend)
        return domain::plainMajor(domain::Money::fromMinor(amount), call.currency());
    if (measure != ChallengeMeasure::Units)
        return QString::number(amount);
    return amount % 1000 == 0 ? QString::number(amount / 1000)
                              : QStringLiteral("%1.%2").arg(amount / 1000).arg(amount % 1000, 3, 10, QChar(u'0'));
}

QString targetText(const Call &call, const Challenge &challenge)
{
    if (challenge.kind != ChallengeKind::Badge)
        return amountText(call, challenge.measure, challenge.target);
    QStringList levels;
    for (const qint64 level : challenge.levels)
        levels.append(amountText(call, challenge.measure, level));
    return levels.join(u' ');
}

void print(Call &call, const std::vector<ChallengeRow> &rows)
{
    std::vector<QStringList> lines;
    for (const ChallengeRow &row : rows) {
        const Challenge &challenge = row.challenge;
        lines.push_back({QString::number(row.id.value()), challenge.name, domain::challengeKindKey(challenge.kind),
                         domain::challengeMeasureKey(challenge.measure), targetText(call, challenge),
                         call.text(challenge.first), call.text(challenge.last), QString::number(challenge.points.value()),
                         domain::plainMajor(challenge.credit, call.currency()),
                         challenge.open ? QStringLiteral("open") : QStringLiteral("ended"), QString::number(row.gifts),
                         QString::number(row.members),
                         challenge.reward ? QString::number(challenge.reward->value()) : QString(), challenge.rewardName,
                         challenge.rewardDays > 0 ? QString::number(challenge.rewardDays) : QString()});
    }
    call.print({QStringLiteral("challenge"), QStringLiteral("name"), QStringLiteral("kind"), QStringLiteral("measure"),
                QStringLiteral("target"), QStringLiteral("from"), QStringLiteral("until"), QStringLiteral("points"),
                QStringLiteral("credit"), QStringLiteral("state"), QStringLiteral("gifts"), QStringLiteral("members"),
                QStringLiteral("reward"), QStringLiteral("reward_name"), QStringLiteral("reward_days")}, lines);
}

Result<void> list(Call &call)
{
    const auto rows = call.challenges.list();
    if (!rows)
        return fail(rows.error());
    print(call, *rows);
    return {};
}

Result<domain::ChallengeId> challengeId(const Call &call)
{
    const auto number = call.arguments().requiredNumber(QStringLiteral("--challenge"));
    return number ? Result<domain::ChallengeId>(domain::ChallengeId(*number)) : fail(number.error());
}

Result<void> printOne(Call &call, domain::ChallengeId id)
{
    const auto row = call.challenges.find(id);
    if (!row)
        return fail(row.error());
    print(call, {*row});
    return {};
}

template <typename Enum, typename Read>
Result<Enum> keyOption(const Call &call, const QString &option, Enum usual, Read &&read)
{
    const auto typed = call.arguments().value(option);
    if (!typed)
        return usual;
    const std::optional<Enum> found = read(*typed);
    if (!found)
        return fail(ErrorCode::UnknownValue, {*typed, option});
    return *found;
}

Result<int> count(const Call &call, const QString &option)
{
    const auto number = call.arguments().number(option);
    if (!number)
        return fail(number.error());
    return static_cast<int>(std::clamp<qint64>(number->value_or(0), -1, std::numeric_limits<int>::max()));
}

Result<domain::Money> money(const Call &call, const QString &option)
{
    const auto amount = moneyOption(call.arguments(), call.shop, option);
    return amount ? Result<domain::Money>(amount->value_or(domain::Money())) : fail(amount.error());
}

/// "10", or the levels of a badge: "5 20 50".
Result<std::vector<qint64>> amounts(const Call &call, ChallengeMeasure measure)
{
    const auto typed = call.arguments().required(QStringLiteral("--target"));
    if (!typed)
        return fail(typed.error());
    std::vector<qint64> all;
    for (const QString &one : typed->split(u' ', Qt::SkipEmptyParts)) {
        if (measure == ChallengeMeasure::Spend) {
            const auto amount = domain::parseMoney(one, call.currency());
            if (!amount)
                return fail(amount.error().inField(QStringLiteral("target")));
            all.push_back(amount->minor());
            continue;
        }
        bool isNumber = false;
        const qint64 number = one.toInt(&isNumber);
        if (!isNumber)
            return fail(domain::Error{ErrorCode::NotANumber, {one}, {}, QStringLiteral("target")});
        all.push_back(measure == ChallengeMeasure::Units ? number * 1000 : number);
    }
    return all;
}

ChallengeMeasure usualMeasure(const Call &call, ChallengeKind kind)
{
    if (kind == ChallengeKind::Streak)
        return ChallengeMeasure::Weeks;
    return kind == ChallengeKind::StampCard && call.arguments().value(QStringLiteral("--goods")) ? ChallengeMeasure::Units
                                                                                               : ChallengeMeasure::Purchases;
}

/// What, how much, and when.
Result<Challenge> readRule(const Call &call)
{
    const auto kind = keyOption(call, QStringLiteral("--kind"), ChallengeKind::StampCard, domain::challengeKindFromKey);
    if (!kind)
        return fail(kind.error());
    const auto measure = keyOption(call, QStringLiteral("--count"), usualMeasure(call, *kind), domain::challengeMeasureFromKey);
    if (!measure)
        return fail(measure.error());
    const auto target = amounts(call, *measure);
    const auto from = dateOption(call.arguments(), call.shop, QStringLiteral("--from"));
    const auto until = dateOption(call.arguments(), call.shop, QStringLiteral("--until"));
    if (!target)
        return fail(target.error());
    if (!from || !until)
        return fail(from ? until.error() : from.error());
    Challenge challenge;
    challenge.kind = *kind;
    challenge.measure = *measure;
    if (challenge.kind == ChallengeKind::Badge) {
        challenge.levels = *target;
    } else if (target->size() != 1) {
        return fail(domain::Error{ErrorCode::NotANumber, {*call.arguments().value(QStringLiteral("--target"))}, {},
                                  QStringLiteral("target")});
    } else {
        challenge.target = target->front();
    }
    challenge.first = from->value_or(QDate());
    challenge.last = *until;
    return challenge;
}

Result<Challenge> readChallenge(const Call &call)
{
    auto challenge = readRule(call);
    if (!challenge)
        return challenge;
    const auto minimum = money(call, QStringLiteral("--minimum"));
    const auto credit = money(call, QStringLiteral("--credit"));
    const auto points = count(call, QStringLiteral("--points"));
    const auto gap = count(call, QStringLiteral("--gap"));
    const auto life = count(call, QStringLiteral("--days"));
    const auto rewardDays = count(call, QStringLiteral("--reward-days"));
    const auto reward = call.arguments().number(QStringLiteral("--reward"));
    if (!reward)
        return fail(reward.error());
    if (!minimum || !credit)
        return fail(minimum ? credit.error() : minimum.error());
    for (const auto *number : {&points, &gap, &life, &rewardDays}) {
        if (!*number)
            return fail(number->error());
    }
    const auto word = [&call](const QString &option) { return call.arguments().value(option).value_or(QString()); };
    challenge->name = word(QStringLiteral("--name"));
    challenge->goods = word(QStringLiteral("--goods"));
    challenge->tierId = word(QStringLiteral("--tier"));
    challenge->tag = word(QStringLiteral("--tag"));
    challenge->minimum = *minimum;
    challenge->credit = *credit;
    challenge->points = domain::Points(*points);
    challenge->gapMinutes = *gap;
    challenge->lifeDays = *life;
    if (*reward)
        challenge->reward = domain::RewardId(**reward);
    challenge->rewardDays = *rewardDays;
    challenge->repeats = !call.arguments().flag(QStringLiteral("--once"));
    return challenge;
}

/// In the words of the options, which are not those of the form.
domain::Error inOptions(const domain::Error &error, const Call &call, const Challenge &challenge)
{
    static const QHash<QString, QString> options{
        {QStringLiteral("measure"), QStringLiteral("--count")}, {QStringLiteral("levels"), QStringLiteral("--target")},
        {QStringLiteral("first"), QStringLiteral("--from")},    {QStringLiteral("life"), QStringLiteral("--days")},
        {QStringLiteral("rewardDays"), QStringLiteral("--reward-days")}};
    const auto usage = [](const QString &option, const QString &text) {
        return domain::Error{ErrorCode::UnknownValue, {option, text}, {}, {}};
    };
    if (error.code == ErrorCode::NotAllowed && error.field == QLatin1String("measure")) {
        return usage(QString(QStringLiteral("--count ") + domain::challengeMeasureKey(challenge.measure)),
                     QString(QStringLiteral("does not go with --kind ") + domain::challengeKindKey(challenge.kind)));
    }
    if (error.code == ErrorCode::NotAllowed && error.field == QLatin1String("credit")) {
        if (challenge.givesGift())
            return usage(QStringLiteral("--points"), QStringLiteral("and --credit are two gifts; give one of them"));
        return usage(challenge.credit.isPositive() ? QStringLiteral("--credit") : QStringLiteral("--points"),
                     QStringLiteral("does not go with --kind badge, which gives nothing"));
    }
    if (error.code == ErrorCode::NotAllowed && error.field == QLatin1String("reward")) {
        return usage(QStringLiteral("--reward"),
                     challenge.givesGift() ? QStringLiteral("does not go with --points or --credit; give one of them")
                                           : QStringLiteral("does not go with --kind badge, which gives nothing"));
    }
    if (error.code == ErrorCode::NotPositive && error.field == QLatin1String("points")
        && !call.arguments().value(QStringLiteral("--points")))
        return error.inField(QStringLiteral("--points, --credit or --reward"));
    if (error.field.isEmpty())
        return error;
    return error.inField(options.value(error.field, QString(QStringLiteral("--") + error.field)));
}

Result<void> add(Call &call)
{
    const auto challenge = readChallenge(call);
    if (!challenge)
        return fail(challenge.error());
    const services::ProgramService programs(*call.shop.database, call.context.clock);
    if (auto known = checkChallengeNames(*challenge, programs, call.context.output); !known)
        return known;
    const auto id = call.challenges.add(*challenge, call.arguments().value(QStringLiteral("--key")).value_or(QString()));
    if (!id)
        return fail(inOptions(domain::inMajorUnits(id.error(), call.currency()), call, *challenge));
    return printOne(call, *id);
}

Result<void> end(Call &call)
{
    const auto id = challengeId(call);
    if (!id)
        return fail(id.error());
    const auto done = call.challenges.end(*id);
    return done ? printOne(call, *id) : done;
}

QStringList progressCells(const Call &call, const Challenge &challenge, const domain::ChallengeProgress &progress, int gifts)
{
    return {amountText(call, challenge.measure, progress.done), amountText(call, challenge.measure, progress.target),
            QString::number(progress.reached), QString::number(gifts), call.text(progress.deadline)};
}

const QStringList progressHeader{QStringLiteral("done"), QStringLiteral("target"), QStringLiteral("reached"),
                                 QStringLiteral("gifts"), QStringLiteral("deadline")};

/// Everything one member plays.
Result<void> showMember(Call &call, const QString &typed)
{
    const auto member = findMember(call.shop, typed);
    if (!member)
        return fail(member.error());
    const auto standing = call.challenges.standingOf(*member);
    if (!standing)
        return fail(standing.error());
    std::vector<QStringList> rows;
    for (const services::ChallengeStanding &each : *standing) {
        rows.push_back(QStringList{QString::number(each.game.id.value()), each.game.challenge.name}
                       + progressCells(call, each.game.challenge, each.progress, each.gifts)
                       + QStringList{QString::number(each.ready)});
    }
    call.print(QStringList{QStringLiteral("challenge"), QStringLiteral("name")} + progressHeader
                   + QStringList{QStringLiteral("ready")}, rows);
    return {};
}

/// Who plays a challenge, or what a member plays.
Result<void> show(Call &call)
{
    if (const auto typed = call.arguments().value(QStringLiteral("--member")))
        return showMember(call, *typed);
    const auto id = challengeId(call);
    if (!id)
        return fail(id.error());
    const auto row = call.challenges.find(*id);
    if (!row)
        return fail(row.error());
    const auto players = call.challenges.players(*id);
    if (!players)
        return fail(players.error());
    if (auto noted = noteList(call.context, call.shop, services::ExportedList::Players, players->size(),
                              QStringLiteral("challenge:%1").arg(id->value())); !noted)
        return noted;
    std::vector<QStringList> rows;
    for (const services::ChallengePlayer &player : *players) {
        rows.push_back(QStringList{QString::number(player.member.value()), player.name}
                       + progressCells(call, row->challenge, player.progress, player.gifts));
    }
    call.print(QStringList{QStringLiteral("member"), QStringLiteral("name")} + progressHeader, rows);
    return {};
}

Result<void> run(Context &context)
{
    static const Subcommands<Call> subcommands{{"list", list}, {"add", add}, {"show", show}, {"end", end}};
    return subcommands.runWith<ChallengeService>(context);
}

} // namespace
} // namespace challengecommand

Command challengeCommand()
{
    return {QStringLiteral("challenge"),
            QStringLiteral("SHOP list|add|show|end [--name N --kind stamp_card|challenge|badge|streak --target N "
                           "[--count purchases|spend|units|weeks|months|points|challenges] [--points P|--credit A|--reward R "
                           "[--reward-days D]] "
                           "[--minimum A] [--goods G] [--gap MINUTES] [--days D] [--once] [--from D] [--until D] "
                           "[--tier T] [--tag T] [--key K]] [--challenge C] [--member X] [--json]"),
            QStringLiteral("Stamp cards, challenges, badges and streaks. --target: stamps, purchases, money, pieces, weeks or "
                           "months; of a badge its levels (\"5 20 50\"). --goods: code or category of a product; one the shop does not know is told, as is a --tag nobody has. --days: life "
                           "of a card, or time for a challenge from the first purchase. --reward: of the catalogue, handed out at the counter within --reward-days, the first included. show: who plays one, or with "
                           "--member what a member plays. end: it gives nothing any more, what it gave stays."),
            {2,
             {QStringLiteral("--name"), QStringLiteral("--kind"), QStringLiteral("--target"), QStringLiteral("--count"),
              QStringLiteral("--points"), QStringLiteral("--credit"), QStringLiteral("--reward"), QStringLiteral("--reward-days"),
              QStringLiteral("--minimum"), QStringLiteral("--goods"),
              QStringLiteral("--gap"), QStringLiteral("--days"), QStringLiteral("--from"), QStringLiteral("--until"),
              QStringLiteral("--tier"), QStringLiteral("--tag"), QStringLiteral("--key"), QStringLiteral("--challenge"),
              QStringLiteral("--member")},
             {QStringLiteral("--once"), QStringLiteral("--json")}},
            challengecommand::run};
}

} // namespace bashgah::ctl
