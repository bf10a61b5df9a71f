// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/game/luckydraw.h"

#include "domain/base/fielderror.h"
#include "domain/money/amounterror.h"
#include "domain/text/persiantext.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QMessageAuthenticationCode>
#include <QtEndian>

#include <limits>

namespace bashgah::domain {
namespace {

constexpr int longestText = 200;
constexpr int mostWinners = 1000;
constexpr int lastDigits = 4;
constexpr const char *stateKeys[] = {"draft", "committed", "drawn"};

Result<void> checkText(const QString &text, const char *field)
{
    if (text.trimmed().isEmpty())
        return failField(ErrorCode::Empty, field);
    if (text.size() > longestText)
        return failField(ErrorCode::TooLong, field, {text.left(20), QString::number(longestText)});
    return {};
}

/// Numbers without end from seed and list, each of 64 bits.
class Numbers
{
public:
    Numbers(const QByteArray &seed, const QByteArray &listHash) : m_seed(seed), m_listHash(listHash) {}
    quint64 next()
    {
        const QByteArray message = m_listHash + ':' + QByteArray::number(m_counter++);
        const QByteArray code = QMessageAuthenticationCode::hash(message, m_seed, QCryptographicHash::Sha256);
        return qFromBigEndian<quint64>(code.constData());
    }
    /// Evenly below `bound` (> 0).
    quint64 below(quint64 bound)
    {
        const quint64 over = (std::numeric_limits<quint64>::max() % bound + 1) % bound; // 2^64 by bound leaves
        quint64 number = next();
        while (number > std::numeric_limits<quint64>::max() - over)
            number = next();
        return number % bound;
    }

private:
    QByteArray m_seed;
    QByteArray m_listHash;
    quint64 m_counter = 0;
};

} // namespace

QString drawStateKey(DrawState state)
{
    return QString::fromLatin1(stateKeys[static_cast<int>(state)]);
}

std::optional<DrawState> drawStateFromKey(QStringView key)
{
    for (int i = 0; i < 3; ++i) {
        if (key == QLatin1String(stateKeys[i]))
            return static_cast<DrawState>(i);
    }
    return std::nullopt;
}

Result<void> validate(const LuckyDraw &draw)
{
    if (auto named = checkText(draw.name, "name"); !named)
        return named;
    if (auto prize = checkText(draw.prize, "prize"); !prize)
        return prize;
    if (draw.publicSource.size() > longestText)
        return failField(ErrorCode::TooLong, "publicSource",
                         {draw.publicSource.left(20), QString::number(longestText)});
    if (draw.winners <= 0)
        return failField(ErrorCode::NotPositive, "winners", {QString::number(draw.winners)});
    if (draw.winners > mostWinners)
        return failField(ErrorCode::OutOfRange, "winners", {QString::number(draw.winners)});
    if (!draw.first.isValid())
        return failField(ErrorCode::Empty, "first");
    if (!draw.last.isValid())
        return failField(ErrorCode::Empty, "last");
    if (draw.last < draw.first)
        return failField(ErrorCode::OutOfRange, "last", {draw.last.toString(Qt::ISODate)});
    if (draw.per && !draw.per->isPositive())
        return fail(amountError(ErrorCode::NotPositive, {*draw.per}, QStringLiteral("per")));
    if (draw.mostChances && *draw.mostChances <= 0)
        return failField(ErrorCode::NotPositive, "mostChances", {QString::number(*draw.mostChances)});
    return {};
}

qint64 chancesFor(const LuckyDraw &draw, Money bought)
{
    if (!bought.isPositive())
        return 0;
    const qint64 chances = draw.per ? bought.minor() / draw.per->minor() : 1;
    return draw.mostChances ? std::min<qint64>(chances, *draw.mostChances) : chances;
}

QString drawLabel(const std::optional<QString> &code, const std::optional<QString> &mobile)
{
    QString label = code ? *code : QString(QStringLiteral("***") + mobile.value_or(QString()).right(lastDigits));
    for (QChar &letter : label) {
        if (letter == u',' || !letter.isPrint())
            letter = u'_';
    }
    return label;
}

QByteArray entryList(const std::vector<DrawEntry> &entries)
{
    QByteArray list;
    for (const DrawEntry &entry : entries) {
        list += QByteArray::number(entry.member.value()) + ',' + entry.label.toUtf8() + ','
            + QByteArray::number(entry.chances) + '\n';
    }
    return list;
}

Result<std::vector<DrawEntry>> readEntryList(const QByteArray &list)
{
    std::vector<DrawEntry> entries;
    const QStringList lines = QString::fromUtf8(list).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList cells = line.split(u',');
        bool member = false;
        bool chances = false;
        const qint64 id = cells.value(0).toLongLong(&member);
        const qint64 count = cells.value(2).toLongLong(&chances);
        if (cells.size() != 3 || !member || !chances || count <= 0)
            return fail(ErrorCode::BadFile, {QString(), line});
        entries.push_back({MemberId(id), cells[1], count});
    }
    return entries;
}

QByteArray sha256Hex(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QString canonicalPublicValue(QStringView typed)
{
    static const QRegularExpression number(QStringLiteral("^0*([0-9]+?)(?:\\.([0-9]*?)0*)?$"));
    QString text = digitsToAscii(typed).simplified();
    QString bare = text;
    bare.remove(u' ').remove(u',').remove(u'\u066C').replace(u'\u066B', u'.');
    const QRegularExpressionMatch match = number.match(bare);
    if (!match.hasMatch())
        return text;
    const QString fraction = match.captured(2);
    return fraction.isEmpty() ? match.captured(1) : QString(match.captured(1) + u'.' + fraction);
}

QByteArray pickingSeed(const QByteArray &seed, const QString &publicValue)
{
    return publicValue.isEmpty() ? seed : sha256Hex(QByteArray(seed + '\n' + publicValue.toUtf8()));
}

std::vector<size_t> pickWinners(const QByteArray &seed, const QByteArray &listHash, const std::vector<DrawEntry> &entries,
                                int count)
{
    quint64 open = 0;
    for (const DrawEntry &entry : entries)
        open += static_cast<quint64>(entry.chances);
    std::vector<bool> won(entries.size(), false);
    std::vector<size_t> winners;
    Numbers numbers(seed, listHash);
    while (open > 0 && static_cast<int>(winners.size()) < count) {
        quint64 chance = numbers.below(open);
        for (size_t i = 0; i < entries.size(); ++i) {
            const auto own = static_cast<quint64>(entries[i].chances);
            if (won[i])
                continue;
            if (chance < own) {
                won[i] = true;
                winners.push_back(i);
                open -= own;
                break;
            }
            chance -= own;
        }
    }
    return winners;
}

} // namespace bashgah::domain
