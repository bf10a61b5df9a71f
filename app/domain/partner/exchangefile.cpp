// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/partner/exchangefile.h"

#include "domain/partner/partnerdispute.h"
#include "domain/text/jsontext.h"

#include <QCryptographicHash>
#include <QJsonArray>

namespace bashgah::domain {
namespace {

constexpr qsizetype largestFile = 32 * 1024 * 1024;
constexpr int newestVersion = 3;
constexpr qsizetype hashSize = 64;
constexpr Points mostPoints{1'000'000'000};
constexpr Money mostAmount = Money::fromMinor(1'000'000'000'000'000);
constexpr qint64 mostNumber = 1'000'000'000;

QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

QJsonArray partsJson(const std::vector<CarriedPart> &parts)
{
    QJsonArray array;
    for (const CarriedPart &part : parts) {
        QJsonObject json{{QStringLiteral("points"), part.points.value()}};
        if (part.lastDay)
            json[QStringLiteral("until")] = dayText(*part.lastDay);
        array.append(json);
    }
    return array;
}

QJsonObject entryJson(const ExchangeEntry &entry, int version)
{
    QJsonObject json{{QStringLiteral("kind"), exchangeKindKey(entry.kind)},
                     {QStringLiteral("id"), entry.id},
                     {QStringLiteral("day"), dayText(entry.day)}};
    if (entry.kind == ExchangeEntry::Kind::Void)
        json[QStringLiteral("of")] = entry.of;
    else
        json[QStringLiteral("points")] = entry.points.value();
    if (version > 1 && entry.kind != ExchangeEntry::Kind::Void) {
        json[QStringLiteral("covered")] = entry.covered.value();
        json[QStringLiteral("amount")] = entry.amount.minor();
    }
    if (entry.kind == ExchangeEntry::Kind::Transfer) {
        json[QStringLiteral("member")] = entry.mobile;
        json[QStringLiteral("lots")] = partsJson(entry.parts);
    }
    return json;
}

QJsonObject headJson(const ExchangeFile &file)
{
    QJsonObject json{{QStringLiteral("format"), QStringLiteral("bashgah-exchange")},
            {QStringLiteral("version"), file.version},
            {QStringLiteral("from"), file.from.text()},
            {QStringLiteral("to"), file.to.text()},
            {QStringLiteral("name"), file.fromName},
            {QStringLiteral("number"), file.number},
            {QStringLiteral("acknowledges"), file.acknowledges},
            {QStringLiteral("at"), file.at.msecs},
            {QStringLiteral("entries"), static_cast<qint64>(file.entries.size())}};
    if (file.repeats > 0)
        json[QStringLiteral("repeats")] = file.repeats;
    if (file.wants > 0)
        json[QStringLiteral("wants")] = file.wants;
    if (!file.acknowledgedHash.isEmpty())
        json[QStringLiteral("acknowledged_sha256")] = file.acknowledgedHash;
    if (!file.followsHash.isEmpty())
        json[QStringLiteral("follows_sha256")] = file.followsHash;
    return json;
}

QByteArray line(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<ExchangeEntry> readEntry(const QJsonObject &json)
{
    ExchangeEntry entry;
    const QString kind = json.value(QLatin1String("kind")).toString();
    entry.kind = exchangeKindFromKey(kind).value_or(ExchangeEntry::Kind::Transfer);
    entry.id = json.value(QLatin1String("id")).toString();
    entry.of = json.value(QLatin1String("of")).toString();
    entry.mobile = json.value(QLatin1String("member")).toString();
    entry.points = Points(json.value(QLatin1String("points")).toInteger());
    entry.covered = Points(json.value(QLatin1String("covered")).toInteger());
    entry.amount = Money::fromMinor(json.value(QLatin1String("amount")).toInteger());
    entry.day = QDate::fromString(json.value(QLatin1String("day")).toString(), Qt::ISODate);
    Points sum;
    for (const QJsonValue value : json.value(QLatin1String("lots")).toArray()) {
        CarriedPart part{Points(value[u"points"].toInteger()), {}};
        if (const QDate last = QDate::fromString(value[u"until"].toString(), Qt::ISODate); last.isValid())
            part.lastDay = last;
        if (part.points <= Points(0) || part.points > mostPoints)
            return std::nullopt;
        sum += part.points;
        entry.parts.push_back(part);
    }
    const bool isVoid = entry.kind == ExchangeEntry::Kind::Void;
    const bool transfers = entry.kind == ExchangeEntry::Kind::Transfer;
    const bool paid = entry.covered >= Points(0) && entry.covered <= entry.points && !entry.amount.isNegative()
        && entry.amount <= mostAmount;
    const bool fits = !entry.id.isEmpty() && entry.id.size() <= 64 && entry.day.isValid() && paid
        && entry.points <= mostPoints && (isVoid ? !entry.of.isEmpty() : entry.points > Points(0))
        && (!transfers || (sum == entry.points && !entry.mobile.isEmpty()));
    return fits ? std::optional(entry) : std::nullopt;
}

bool isHash(const QString &text, int version)
{
    return text.isEmpty() || (version > 2 && text.size() == hashSize);
}

std::optional<ExchangeFile> readHead(const QJsonObject &json)
{
    const auto from = PublicKey::parse(json.value(QLatin1String("from")).toString());
    const auto to = PublicKey::parse(json.value(QLatin1String("to")).toString());
    const int version = json.value(QLatin1String("version")).toInt();
    if (!from || !to || json.value(QLatin1String("format")) != QLatin1String("bashgah-exchange")
        || version < 1 || version > newestVersion)
        return std::nullopt;
    ExchangeFile file{*from, *to, json.value(QLatin1String("name")).toString(),
                      json.value(QLatin1String("number")).toInteger(),
                      json.value(QLatin1String("acknowledges")).toInteger(),
                      {json.value(QLatin1String("at")).toInteger()},
                      {},
                      version,
                      json.value(QLatin1String("repeats")).toInteger(),
                      json.value(QLatin1String("wants")).toInteger(),
                      json.value(QLatin1String("acknowledged_sha256")).toString(),
                      json.value(QLatin1String("follows_sha256")).toString()};
    const bool fits = file.number > 0 && file.number <= mostNumber && file.acknowledges >= 0
        && file.acknowledges <= mostNumber && file.repeats >= 0 && file.repeats <= file.number && file.wants >= 0
        && file.wants <= mostNumber && isHash(file.acknowledgedHash, version) && isHash(file.followsHash, version);
    return fits ? std::optional(file) : std::nullopt;
}

} // namespace

QByteArray exchangeBytes(const ExchangeFile &file)
{
    QByteArray bytes = line(headJson(file));
    for (const ExchangeEntry &entry : file.entries)
        bytes += line(entryJson(entry, file.version));
    return bytes;
}

QByteArray exchangeMessage(const QByteArray &signedBytes)
{
    return QByteArrayLiteral("bashgah exchange file 1\n") + signedBytes;
}

QByteArray completeExchange(const QByteArray &signedBytes, const QByteArray &signature)
{
    return signedBytes + line({{QStringLiteral("signature"), QString::fromLatin1(signature.toBase64())}});
}

QString exchangeHash(const QByteArray &content)
{
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

Result<ReadExchange> readExchange(QByteArray bytes, const QString &path)
{
    const auto bad = [&](const QString &reason) { return fail(ErrorCode::BadFile, {path, reason}); };
    if (bytes.size() > largestFile)
        return bad(QStringLiteral("too large"));
    bytes.replace("\r", ""); // mail programs write line ends of their own
    QList<QByteArray> lines = bytes.split('\n');
    if (lines.size() < 3 || !lines.takeLast().isEmpty())
        return bad(QStringLiteral("cut off"));
    const QJsonObject last = QJsonDocument::fromJson(lines.takeLast()).object();
    const QByteArray signature = QByteArray::fromBase64(last.value(QLatin1String("signature")).toString().toLatin1());
    const QJsonObject head = QJsonDocument::fromJson(lines.takeFirst()).object();
    auto file = readHead(head);
    if (!file)
        return bad(QStringLiteral("not an exchange file"));
    if (signature.isEmpty() || head.value(QLatin1String("entries")).toInteger() != lines.size())
        return bad(QStringLiteral("cut off"));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        auto entry = readEntry(QJsonDocument::fromJson(lines[i]).object());
        if (!entry)
            return bad(QStringLiteral("line %1").arg(i + 2));
        file->entries.push_back(std::move(*entry));
    }
    const QByteArray signedBytes = exchangeBytes(*file);
    if (completeExchange(signedBytes, signature) != bytes)
        return bad(QStringLiteral("not as a program writes it"));
    return ReadExchange{std::move(*file), signedBytes, signature};
}

} // namespace bashgah::domain
