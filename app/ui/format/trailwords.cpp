// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/trailwords.h"

#include "ui/format/bidi.h"
#include "ui/format/format.h"
#include "ui/format/paymentwords.h"
#include "ui/format/trailvocabulary.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace bashgah::ui {
namespace {

/// "cash 40,000 tomans · card 60,000 tomans"
QString paymentsText(const QJsonObject &kinds, const Format &format)
{
    std::vector<domain::PaymentPart> parts;
    for (auto kind = kinds.begin(); kind != kinds.end(); ++kind)
        parts.push_back({kind.key(), domain::Money::fromMinor(kind.value().toInteger())});
    return PaymentWords::parts(parts, format);
}

} // namespace

QString TrailWords::action(const QString &key)
{
    const char *word = trailvocabulary::action(key);
    return word ? tr(word) : key;
}

std::vector<TrailWords::Group> TrailWords::groups()
{
    std::vector<Group> all;
    for (const auto &[key, word] : trailvocabulary::groups())
        all.push_back({key, tr(word)});
    return all;
}

QString TrailWords::word(const QString &value)
{
    const char *known = trailvocabulary::value(value);
    return known ? tr(known) : value;
}

QString TrailWords::subject(const domain::TrailFacts &facts) const
{
    return subjectText(facts.subject);
}

QString TrailWords::subjectText(const QString &subject) const
{
    if (const char *setting = subject.contains(u':') ? nullptr : trailvocabulary::setting(subject))
        return tr(setting);
    const char *word = trailvocabulary::subject(subject.section(u':', 0, 0));
    const QString id = subject.section(u':', 1).section(u'/', 0, 0);
    return word ? tr(word).arg(Bidi::isolate(m_format.localDigits(id))) : Bidi::isolateAuto(subject);
}

/// Own fields of members are called what the owner called them.
QString TrailWords::fieldWord(const QString &key)
{
    const char *word = trailvocabulary::field(key);
    return word ? tr(word) : Bidi::isolateAuto(key.startsWith(QLatin1String("value.")) ? key.mid(6) : key);
}

QString TrailWords::plain(const QString &text) const
{
    if (const char *word = trailvocabulary::value(text))
        return tr(word);
    const bool known = text.count(u':') == 1 && trailvocabulary::subject(text.section(u':', 0, 0));
    return known ? subjectText(text) : Bidi::isolateAuto(text);
}

QString TrailWords::value(const QString &key, const QJsonValue &value) const
{
    static const QStringList amounts{QStringLiteral("net"),        QStringLiteral("amount"), QStringLiteral("cash"),
                                     QStringLiteral("difference"), QStringLiteral("price"),  QStringLiteral("cost"),
                                     QStringLiteral("discount"),   QStringLiteral("credit"), QStringLiteral("below_list"),
                                     QStringLiteral("point_value"), QStringLiteral("credit_limit"), QStringLiteral("matching_most")};
    if (key == u"paid_back" && value.isObject())
        return paymentsText(value.toObject(), m_format);
    if (value.isDouble() && amounts.contains(key))
        return m_format.money(domain::Money::fromMinor(value.toInteger()));
    if (value.isDouble())
        return m_format.number(value.toInteger());
    if (value.isBool())
        return value.toBool() ? tr("yes") : tr("no");
    if (value.isString() && key == u"action")
        return action(value.toString());
    if (value.isString())
        return plain(value.toString());
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue &each : value.toArray())
            parts.append(this->value(key, each));
        return parts.join(tr(", "));
    }
    if (value.isUndefined() || value.isNull())
        return {};
    return Bidi::isolate(QString::fromUtf8(QJsonDocument(QJsonObject{{key, value}}).toJson(QJsonDocument::Compact)));
}

QString TrailWords::change(const QString &name, const QString &before, const QString &after) const
{
    if (before.isEmpty())
        return name.isEmpty() ? after : tr("%1: %2").arg(name, after);
    const QString now = after.isEmpty() ? tr("nothing") : after;
    return name.isEmpty() ? tr("%1, before %2").arg(now, before) : tr("%1: %2, before %3").arg(name, now, before);
}

QStringList TrailWords::changes(const domain::TrailFacts &facts) const
{
    const QJsonObject before = QJsonDocument::fromJson(facts.before.toUtf8()).object();
    const QJsonObject after = QJsonDocument::fromJson(facts.after.toUtf8()).object();
    QStringList lines;
    if (before.isEmpty() && after.isEmpty()) {
        if (!facts.before.isEmpty() || !facts.after.isEmpty())
            lines.append(change({}, plain(facts.before), plain(facts.after)));
        return lines;
    }
    QStringList keys = before.keys() + after.keys();
    keys.removeDuplicates();
    for (const QString &key : keys) {
        const QString was = value(key, before.value(key));
        const QString is = value(key, after.value(key));
        if (was != is)
            lines.append(change(fieldWord(key), was, is));
    }
    return lines;
}

QString TrailWords::fault(const services::TrailFault &fault) const
{
    const QString line = m_format.number(fault.line);
    switch (fault.kind) {
    case services::TrailFault::Kind::Changed:
        return tr("Line %1 was changed, moved or added by hand.").arg(line);
    case services::TrailFault::Kind::Missing:
        return fault.count == 1 ? tr("Line %1 is missing.").arg(line)
                                : tr("%1 lines are missing from line %2 on.").arg(m_format.number(fault.count), line);
    case services::TrailFault::Kind::HeadDiffers:
        break;
    }
    if (!fault.where.isEmpty()) {
        return tr("Line %1 is not as the backup %2 holds it: lines were cut off or written anew after that backup.")
            .arg(line, Bidi::isolate(fault.where));
    }
    return tr("Line %1 is not what this computer saw last: the end was cut off, everything was written anew, or an older "
              "backup was restored.").arg(line);
}

} // namespace bashgah::ui
