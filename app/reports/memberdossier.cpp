// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/memberdossier.h"

#include "reports/reportfile.h"
#include "reports/zipwriter.h"
#include "ui/format/ownvaluetext.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPdfWriter>
#include <QTextDocument>
#include <QTextOption>

namespace bashgah::reports {
namespace {

constexpr int dotsPerInch = 300;

QString shown(const QJsonValue &value)
{
    if (value.isDouble())
        return QString::number(value.toInteger());
    return value.toString().toHtmlEscaped();
}

QString line(const QString &label, const QString &value)
{
    return QStringLiteral("<tr><td><b>%1</b></td><td>%2</td></tr>").arg(label.toHtmlEscaped(), value.toHtmlEscaped());
}

/// Fields that every shop begins with are named in the reader's language, unless the owner gave them a name.
QString titleOf(const domain::MemberField &field, const QString &name, bool persian)
{
    return name == domain::fieldTitle(field, false) ? domain::fieldTitle(field, persian) : name;
}

} // namespace

QString MemberDossier::table(const QString &title, const QString &list, const QStringList &keys,
                             const QStringList &heads) const
{
    const QJsonArray rows = m_data.value(list).toArray();
    if (rows.isEmpty())
        return {};
    QString text = QStringLiteral("<h2>%1</h2><table border='1' cellspacing='0' cellpadding='3' width='100%'><tr>")
                       .arg(title.toHtmlEscaped());
    for (const QString &head : heads)
        text += QStringLiteral("<th>%1</th>").arg(head.toHtmlEscaped());
    text += QStringLiteral("</tr>");
    for (const QJsonValue &row : rows) {
        text += QStringLiteral("<tr>");
        for (const QString &key : keys)
            text += QStringLiteral("<td>%1</td>").arg(m_format.localDigits(shown(row.toObject().value(key))));
        text += QStringLiteral("</tr>");
    }
    return text + QStringLiteral("</table>");
}

QString MemberDossier::details() const
{
    const QJsonObject person = m_data.value(QLatin1String("details")).toObject();
    const std::pair<const char *, QString> fields[] = {
        {"name", tr("Name")},         {"given_name", tr("Given name")}, {"family_name", tr("Family name")},
        {"mobile", tr("Mobile")},     {"code", tr("Code")},             {"birthday", tr("Birthday")},
        {"wedding", tr("Wedding day")}, {"joined", tr("Member since")}, {"province", tr("Province")},
        {"city", tr("City")},         {"district", tr("District")},     {"note", tr("Notes of staff")}};
    QString text = QStringLiteral("<table cellpadding='3'>");
    for (const auto &[key, label] : fields) {
        const QString value = person.value(QLatin1String(key)).toString();
        if (value.isEmpty())
            continue;
        text += line(label, m_format.localDigits(value));
    }
    if (const QString household = m_data.value(QLatin1String("household")).toString(); !household.isEmpty())
        text += line(tr("Household"), household);
    return text + ownFields() + QStringLiteral("</table>");
}

QString MemberDossier::ownFields() const
{
    const bool persian = m_format.language() == ui::Language::Persian;
    QString text;
    for (const QJsonValue &row : m_data.value(QLatin1String("own_fields")).toArray()) {
        const QJsonObject own = row.toObject();
        domain::MemberField field;
        field.key = own.value(QLatin1String("key")).toString();
        field.kind = domain::fieldKindFromKey(own.value(QLatin1String("kind")).toString()).value_or(domain::FieldKind::Text);
        text += line(titleOf(field, own.value(QLatin1String("name")).toString(), persian),
                     ui::ownValueText(m_format, field, own.value(QLatin1String("value")).toString()));
    }
    return text;
}

QString MemberDossier::html() const
{
    const auto keys = [](const char *words) { return QString::fromLatin1(words).split(u' '); };
    QString text = QStringLiteral("<h1>%1</h1><p>%2</p>")
                       .arg(tr("What %1 keeps of you").arg(m_data.value(QLatin1String("shop")).toString()).toHtmlEscaped(),
                            tr("Everything, also what is not printed here, stands in data.json beside this page.")
                                .toHtmlEscaped());
    text += details();
    text += table(tr("Purchases"), QStringLiteral("purchases"), keys("day number gross discount came_back points_earned"),
                  {tr("Day"), tr("Number"), tr("Amount"), tr("Discount"), tr("Came back"), tr("Points")});
    text += table(tr("Points"), QStringLiteral("ledger"), keys("day kind points balance purchase why"),
                  {tr("Day"), tr("Kind"), tr("Points"), tr("Balance"), tr("Purchase"), tr("Why")});
    text += table(tr("Messages"), QStringLiteral("messages"), keys("at direction text state"),
                  {tr("When"), tr("Direction"), tr("Text"), tr("State")});
    text += table(tr("Consent"), QStringLiteral("consents"), keys("at state source wording notice"),
                  {tr("When"), tr("State"), tr("Source"), tr("Wording"), tr("Privacy notice, version")});
    text += table(tr("What you told us"), QStringLiteral("contacts"), keys("at kind text state answer"),
                  {tr("When"), tr("Kind"), tr("Text"), tr("State"), tr("Answer")});
    return text;
}

QByteArray MemberDossier::pdf() const
{
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(dotsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setTitle(tr("Member's data"));
    QTextDocument document;
    QTextOption option = document.defaultTextOption();
    option.setTextDirection(m_format.direction());
    document.setDefaultTextOption(option);
    document.setHtml(QStringLiteral("<body dir='%1'>%2</body>")
                         .arg(m_format.direction() == Qt::RightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr"),
                              html()));
    document.print(&writer);
    return content;
}

domain::Result<void> MemberDossier::write(const QString &path, const QDateTime &made) const
{
    ZipWriter zip(made);
    zip.add(QStringLiteral("summary.pdf"), pdf());
    zip.add(QStringLiteral("data.json"), QJsonDocument(m_data).toJson());
    if (!m_photo.isEmpty())
        zip.add(QStringLiteral("photo.jpg"), m_photo);
    return writeFile(path, zip.bytes());
}

} // namespace bashgah::reports
