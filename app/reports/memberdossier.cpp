// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/memberdossier.h"

#include "reports/reportfile.h"
#include "reports/zipwriter.h"
#include "ui/format/activitywords.h"
#include "ui/format/contacttext.h"
#include "ui/format/historywords.h"
#include "ui/format/ownvaluetext.h"
#include "ui/format/trailwords.h"

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

/// How a value is said.
enum class Say {
    Plain, Amount, Day, Moment, Points, Message, Direction, Consent, ConsentSource, Contact, ContactState, Tier, Activity,
    Deed, Role, Changes
};

struct MemberDossier::Column
{
    const char *key;
    QString head;
    Say say = Say::Plain;
};

QString MemberDossier::plain(const QJsonValue &value) const
{
    if (value.isBool())
        return value.toBool() ? tr("yes") : QString();
    if (value.isDouble())
        return m_format.number(value.toInteger());
    return m_format.localDigits(value.toString());
}

QString MemberDossier::moment(const QString &text) const
{
    const QDateTime at = QDateTime::fromString(text, Qt::ISODate);
    return at.isValid() ? m_format.dateTime(domain::Instant{at.toMSecsSinceEpoch()}) : text;
}

QString MemberDossier::day(const QString &text) const
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    return day.isValid() ? m_format.dateShort(day) : text;
}

/// What a line of the trail says was before and after.
QString MemberDossier::changes(const QJsonObject &row) const
{
    domain::TrailFacts facts;
    facts.before = row.value(QLatin1String("before")).toString();
    facts.after = row.value(QLatin1String("after")).toString();
    return ui::TrailWords(m_format).changes(facts).join(u'\n');
}

QString MemberDossier::cell(const QJsonObject &row, const Column &column) const
{
    const QJsonValue value = row.value(QLatin1String(column.key));
    const QString text = value.toString();
    switch (column.say) {
    case Say::Plain: return plain(value);
    case Say::Amount: return text.isEmpty() ? QString() : m_format.decimal(text);
    case Say::Day: return day(text);
    case Say::Moment: return moment(text);
    case Say::Points: return ui::HistoryWords::points(text);
    case Say::Message: return ui::HistoryWords::message(text);
    case Say::Direction: return text == u"from_member" ? tr("from you") : tr("to you");
    case Say::Consent: return ui::HistoryWords::consent(text);
    case Say::ConsentSource: return ui::HistoryWords::consentSource(text);
    case Say::Contact: return ui::ContactText::kind(text);
    case Say::ContactState: return ui::ContactText::state(text);
    case Say::Activity: return ui::ActivityWords::name(row.value(QLatin1String("kind")).toString(), text);
    case Say::Deed: return ui::TrailWords::action(text);
    case Say::Role: return ui::TrailWords::word(text);
    case Say::Changes: return changes(row);
    case Say::Tier: break;
    }
    const QString name = row.value(QLatin1String("tier_name")).toString(); // empty: no programme has it
    return name.isEmpty() ? text : name;
}

QString MemberDossier::table(const QString &title, const QString &list, const std::vector<Column> &columns) const
{
    const QJsonArray rows = m_data.value(list).toArray();
    if (rows.isEmpty())
        return {};
    QString text = QStringLiteral("<h2>%1</h2><table border='1' cellspacing='0' cellpadding='3' width='100%'><tr>")
                       .arg(title.toHtmlEscaped());
    for (const Column &column : columns)
        text += QStringLiteral("<th>%1</th>").arg(column.head.toHtmlEscaped());
    text += QStringLiteral("</tr>");
    for (const QJsonValue &row : rows) {
        text += QStringLiteral("<tr>");
        for (const Column &column : columns) {
            QString said = cell(row.toObject(), column).toHtmlEscaped();
            text += QStringLiteral("<td>%1</td>").arg(said.replace(u'\n', QStringLiteral("<br>")));
        }
        text += QStringLiteral("</tr>");
    }
    return text + QStringLiteral("</table>");
}

QString MemberDossier::details() const
{
    const QJsonObject person = m_data.value(QLatin1String("details")).toObject();
    const Column fields[] = {
        {"name", tr("Name")},           {"given_name", tr("Given name")},
        {"family_name", tr("Family name")}, {"mobile", tr("Mobile")},
        {"code", tr("Code")},           {"gender", tr("Gender"), Say::Role},
        {"birthday", tr("Birthday"), Say::Day}, {"wedding", tr("Wedding day"), Say::Day},
        {"joined", tr("Member since"), Say::Day}, {"province", tr("Province")},
        {"city", tr("City")},           {"district", tr("District")},
        {"note", tr("Notes of staff")}};
    QString text = QStringLiteral("<table cellpadding='3'>");
    for (const Column &field : fields) {
        const QString value = person.value(QLatin1String(field.key)).toString();
        if (!value.isEmpty() && value != u"unknown")
            text += line(field.head, cell(person, field));
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

/// What was bought, and what became of points and money.
QString MemberDossier::history() const
{
    QString text = table(tr("Purchases"), QStringLiteral("purchases"),
                         {{"day", tr("Day"), Say::Day}, {"number", tr("Number")}, {"gross", tr("Amount"), Say::Amount},
                          {"discount", tr("Discount"), Say::Amount}, {"came_back", tr("Came back"), Say::Amount},
                          {"points_earned", tr("Points")}});
    text += table(tr("Points"), QStringLiteral("ledger"),
                  {{"day", tr("Day"), Say::Day}, {"kind", tr("Kind"), Say::Points}, {"points", tr("Points")},
                   {"balance", tr("Balance")}, {"purchase", tr("Purchase")}, {"why", tr("Why")}});
    text += table(tr("Refunds"), QStringLiteral("refunds"),
                  {{"day", tr("Day"), Say::Day}, {"number", tr("Number")}, {"purchase", tr("Purchase")},
                   {"amount", tr("Amount"), Say::Amount}, {"why", tr("Why")}});
    text += table(tr("Credit and gift cards"), QStringLiteral("credit"),
                  {{"day", tr("Day"), Say::Day}, {"card", tr("Card")}, {"amount", tr("Amount"), Say::Amount},
                   {"valid_until", tr("Valid until"), Say::Day}, {"purchase", tr("Purchase")}, {"why", tr("Why")}});
    return text;
}

/// What the club gave, and what became of it.
QString MemberDossier::programmes() const
{
    QString text = table(tr("Paid memberships"), QStringLiteral("memberships"),
                         {{"plan", tr("Plan")}, {"paid", tr("Paid"), Say::Amount}, {"first_day", tr("From"), Say::Day},
                          {"last_day", tr("Until"), Say::Day}, {"paid_back", tr("Paid back"), Say::Amount}});
    text += table(tr("Rewards"), QStringLiteral("rewards"),
                  {{"day", tr("Day"), Say::Day}, {"name", tr("Reward")}, {"points", tr("Points")},
                   {"until", tr("Kept ready until"), Say::Moment}, {"handed_out", tr("Handed out"), Say::Day}});
    text += table(tr("Discount codes"), QStringLiteral("coupons"),
                  {{"code", tr("Code")}, {"name", tr("What for")}, {"valid_until", tr("Valid until"), Say::Day},
                   {"void", tr("Void")}});
    text += table(tr("Used codes"), QStringLiteral("coupon_uses"),
                  {{"at", tr("When"), Say::Moment}, {"code", tr("Code")}, {"purchase", tr("Purchase")},
                   {"amount", tr("Amount"), Say::Amount}, {"came_back", tr("Came back")}});
    text += table(tr("Tiers"), QStringLiteral("tiers"),
                  {{"day", tr("Day"), Say::Day}, {"tier", tr("Tier"), Say::Tier}, {"spent", tr("Spent"), Say::Amount},
                   {"reached", tr("Reached")}, {"kept_until", tr("Kept until"), Say::Day}});
    text += table(tr("Tiers set by hand"), QStringLiteral("tiers_by_hand"),
                  {{"at", tr("When"), Say::Moment}, {"tier", tr("Tier"), Say::Tier},
                   {"last_day", tr("Kept until"), Say::Day}, {"why", tr("Why")}});
    return text;
}

/// What came to the member in other ways than by buying.
QString MemberDossier::games() const
{
    QString text = table(tr("Cards, challenges and badges"), QStringLiteral("challenges"),
                         {{"day", tr("Day"), Say::Day}, {"name", tr("Name")}, {"number", tr("Number")},
                          {"points", tr("Points")}, {"credit", tr("Credit"), Say::Amount}, {"reward", tr("Reward")}});
    text += table(tr("Confirmed activities"), QStringLiteral("activities"),
                  {{"day", tr("Day"), Say::Day}, {"name", tr("Name"), Say::Activity}, {"points", tr("Points")},
                   {"taken_back", tr("Taken back")}});
    text += table(tr("Lucky draws"), QStringLiteral("draws"),
                  {{"at", tr("When"), Say::Moment}, {"name", tr("Name")}, {"prize", tr("Prize")}, {"place", tr("Place")}});
    text += table(tr("Given to causes"), QStringLiteral("donations"),
                  {{"day", tr("Day"), Say::Day}, {"cause", tr("Cause")}, {"points", tr("Points")},
                   {"worth", tr("Worth"), Say::Amount}, {"taken_back", tr("Taken back")}});
    text += table(tr("Referrals"), QStringLiteral("referrals"),
                  {{"at", tr("When"), Say::Moment}, {"brought_somebody", tr("Brought somebody")},
                   {"rewarded", tr("Rewarded on"), Say::Day}});
    text += table(tr("Points with partners"), QStringLiteral("partner_moves"),
                  {{"day", tr("Day"), Say::Day}, {"partner", tr("Partner")}, {"points", tr("Points")}});
    return text;
}

/// What was said both ways, and what was done to the data.
QString MemberDossier::said() const
{
    QString text = table(tr("Messages"), QStringLiteral("messages"),
                         {{"at", tr("When"), Say::Moment}, {"direction", tr("Direction"), Say::Direction},
                          {"text", tr("Text")}, {"state", tr("State"), Say::Message}});
    text += table(tr("Consent"), QStringLiteral("consents"),
                  {{"at", tr("When"), Say::Moment}, {"state", tr("State"), Say::Consent},
                   {"source", tr("Source"), Say::ConsentSource}, {"wording", tr("Wording")},
                   {"notice", tr("Privacy notice, version")}, {"by", tr("Noted by"), Say::Role}});
    text += table(tr("What you told us"), QStringLiteral("contacts"),
                  {{"at", tr("When"), Say::Moment}, {"kind", tr("Kind"), Say::Contact}, {"text", tr("Text")},
                   {"state", tr("State"), Say::ContactState}, {"answer", tr("Answer")}});
    text += table(tr("What was done to these data"), QStringLiteral("trail"),
                  {{"at", tr("When"), Say::Moment}, {"action", tr("What was done"), Say::Deed},
                   {"by", tr("By"), Say::Role}, {"after", tr("Before and after"), Say::Changes}});
    return text;
}

QString MemberDossier::html() const
{
    QString text = QStringLiteral("<h1>%1</h1><p>%2</p>")
                       .arg(tr("What %1 keeps of you").arg(m_data.value(QLatin1String("shop")).toString()).toHtmlEscaped(),
                            tr("Everything, also what is not printed here, stands in data.json beside this page.")
                                .toHtmlEscaped());
    if (!m_photo.isEmpty())
        text += QStringLiteral("<p><img src='%1' height='%2'></p>").arg(photoName()).arg(photoHeight);
    return text + details() + history() + programmes() + games() + said();
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
