// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/memberdossier.h"

#include "reports/reportfile.h"
#include "reports/zipwriter.h"
#include "ui/format/ownvaluetext.h"

#include <QBuffer>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPdfWriter>
#include <QTextDocument>
#include <QTextOption>
#include <QUrl>

namespace bashgah::reports {
namespace {

constexpr int dotsPerInch = 300;
constexpr int photoHeight = 120; // points of the page

QString photoName()
{
    return QStringLiteral("photo.jpg");
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

QString MemberDossier::shown(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? tr("yes") : QString();
    if (value.isDouble())
        return QString::number(value.toInteger());
    return value.toString().toHtmlEscaped();
}

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
    QStringList tags;
    for (const QJsonValue &tag : person.value(QLatin1String("tags")).toArray())
        tags << tag.toString();
    if (!tags.isEmpty())
        text += line(tr("Tags"), tags.join(m_format.language() == ui::Language::Persian ? QStringLiteral("، ") : QStringLiteral(", ")));
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

/// What the club gave, and what became of it.
QString MemberDossier::programmes() const
{
    const auto keys = [](const char *words) { return QString::fromLatin1(words).split(u' '); };
    QString text = table(tr("Paid memberships"), QStringLiteral("memberships"), keys("plan paid first_day last_day paid_back"),
                         {tr("Plan"), tr("Paid"), tr("From"), tr("Until"), tr("Paid back")});
    text += table(tr("Rewards"), QStringLiteral("rewards"), keys("day name points until handed_out"),
                  {tr("Day"), tr("Reward"), tr("Points"), tr("Kept ready until"), tr("Handed out")});
    text += table(tr("Discount codes"), QStringLiteral("coupons"), keys("code name valid_until void"),
                  {tr("Code"), tr("What for"), tr("Valid until"), tr("Void")});
    text += table(tr("Used codes"), QStringLiteral("coupon_uses"), keys("at code purchase amount came_back"),
                  {tr("When"), tr("Code"), tr("Purchase"), tr("Amount"), tr("Came back")});
    text += table(tr("Tiers"), QStringLiteral("tiers"), keys("day tier spent reached kept_until"),
                  {tr("Day"), tr("Tier"), tr("Spent"), tr("Reached"), tr("Kept until")});
    text += table(tr("Cards, challenges and badges"), QStringLiteral("challenges"), keys("day name number points credit reward"),
                  {tr("Day"), tr("Name"), tr("Number"), tr("Points"), tr("Credit"), tr("Reward")});
    text += table(tr("Confirmed activities"), QStringLiteral("activities"), keys("day name points taken_back"),
                  {tr("Day"), tr("Name"), tr("Points"), tr("Taken back")});
    text += table(tr("Lucky draws"), QStringLiteral("draws"), keys("at name prize place"),
                  {tr("When"), tr("Name"), tr("Prize"), tr("Place")});
    text += table(tr("Given to causes"), QStringLiteral("donations"), keys("day cause points worth taken_back"),
                  {tr("Day"), tr("Cause"), tr("Points"), tr("Worth"), tr("Taken back")});
    text += table(tr("Referrals"), QStringLiteral("referrals"), keys("at brought_somebody rewarded"),
                  {tr("When"), tr("Brought somebody"), tr("Rewarded on")});
    text += table(tr("Points with partners"), QStringLiteral("partner_moves"), keys("day partner points"),
                  {tr("Day"), tr("Partner"), tr("Points")});
    return text;
}

QString MemberDossier::html() const
{
    const auto keys = [](const char *words) { return QString::fromLatin1(words).split(u' '); };
    QString text = QStringLiteral("<h1>%1</h1><p>%2</p>")
                       .arg(tr("What %1 keeps of you").arg(m_data.value(QLatin1String("shop")).toString()).toHtmlEscaped(),
                            tr("Everything, also what is not printed here, stands in data.json beside this page.")
                                .toHtmlEscaped());
    if (!m_photo.isEmpty())
        text += QStringLiteral("<p><img src='%1' height='%2'></p>").arg(photoName()).arg(photoHeight);
    text += details();
    text += table(tr("Purchases"), QStringLiteral("purchases"), keys("day number gross discount came_back points_earned"),
                  {tr("Day"), tr("Number"), tr("Amount"), tr("Discount"), tr("Came back"), tr("Points")});
    text += table(tr("Points"), QStringLiteral("ledger"), keys("day kind points balance purchase why"),
                  {tr("Day"), tr("Kind"), tr("Points"), tr("Balance"), tr("Purchase"), tr("Why")});
    text += table(tr("Refunds"), QStringLiteral("refunds"), keys("day number purchase amount why"),
                  {tr("Day"), tr("Number"), tr("Purchase"), tr("Amount"), tr("Why")});
    text += table(tr("Credit and gift cards"), QStringLiteral("credit"), keys("day card amount valid_until purchase why"),
                  {tr("Day"), tr("Card"), tr("Amount"), tr("Valid until"), tr("Purchase"), tr("Why")});
    text += programmes();
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
    if (!m_photo.isEmpty())
        document.addResource(QTextDocument::ImageResource, QUrl(photoName()), QImage::fromData(m_photo));
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
        zip.add(photoName(), m_photo);
    return writeFile(path, zip.bytes());
}

} // namespace bashgah::reports
