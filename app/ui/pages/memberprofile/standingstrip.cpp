// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/memberprofile/standingstrip.h"

#include "reports/segmenttext.h"
#include "services/analytics/rfmservice.h"
#include "services/counter/counterservice.h"
#include "services/jobs/jobs.h"
#include "services/members/memberfigureservice.h"
#include "services/members/membersheetservice.h"
#include "ui/appcontext.h"
#include "ui/format/bidi.h"
#include "ui/format/visitwords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/leading.h"
#include "ui/widgets/memberphoto.h"
#include "ui/widgets/tierprogress.h"

#include <QLabel>

namespace bashgah::ui {

using reports::SegmentText;

namespace {

constexpr int photoSide = 32;
constexpr qsizetype longestNote = 40;
constexpr qint64 scaleMsecs = 10 * 60'000; ///< how long one scoring serves

} // namespace

StandingStrip::StandingStrip(AppContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    m_row = new FlowLayout(this, 2 * Theme::gap, Theme::smallGap);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_photo = addPart(QStringLiteral("profilePhoto"), false);
    m_segment = addPart(QStringLiteral("profileSegment"), true);
    m_visit = addPart(QStringLiteral("profileNextVisit"), false);
    m_tier = new TierProgress(context.format);
    m_tier->words().setObjectName(QStringLiteral("profileNextTier"));
    m_tier->words().setMinimumWidth(1);
    m_row->addWidget(m_tier);
    m_expiring = addPart(QStringLiteral("profileExpiring"), false);
    m_tags = addPart(QStringLiteral("profileTags"), false);
    m_note = addPart(QStringLiteral("profileNote"), false);
}

QLabel *StandingStrip::addPart(const QString &name, bool isChip)
{
    auto *label = isChip ? chips::label({}, Tone::Info) : new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setMinimumWidth(1); // words never make the window wider
    if (!isChip)
        alignLeading(label);
    label->hide();
    m_row->addWidget(label);
    return label;
}

void StandingStrip::showMember(const domain::Member &member)
{
    m_member = member.id;
    showPhoto();
    showVisit();
    showPoints();
    showWords(member.details);
    showSegment();
}

void StandingStrip::put(QLabel *label, const QString &text, const QString &tip)
{
    label->setText(text);
    label->setToolTip(tip);
    label->setAccessibleDescription(tip);
    label->setVisible(!text.isEmpty());
}

void StandingStrip::showPhoto()
{
    const QByteArray jpeg = m_context.memberSheets.photo(*m_member).value_or(QByteArray());
    const QPixmap picture = memberphoto::shown(jpeg, photoSide, devicePixelRatioF());
    m_photo->setPixmap(picture);
    m_photo->setAccessibleName(tr("Photo of the member"));
    m_photo->setVisible(!picture.isNull());
}

void StandingStrip::showVisit()
{
    const std::vector<domain::MemberId> one{*m_member};
    const auto rhythms = m_context.memberFigures.rhythms(one);
    m_rhythm = rhythms ? rhythms->value(m_member->value()) : domain::VisitRhythm();
    const QDate today = m_context.today();
    const auto visit = domain::expectedVisit(m_rhythm, today);
    put(m_visit, visit ? VisitWords(m_context.format).sentence(*visit, today) : QString(),
        visit ? tr("Last purchase and the mean time between purchases so far.") : QString());
}

void StandingStrip::showPoints()
{
    const auto snapshot = m_context.counter.snapshot(*m_member);
    if (!snapshot) {
        m_tier->hide();
        put(m_expiring, {});
        return;
    }
    const Format &format = m_context.format;
    m_tier->showMember(*snapshot);
    if (snapshot->expiring.empty()) {
        put(m_expiring, {});
        return;
    }
    const domain::ExpiringPoints &first = snapshot->expiring.front(); //: %1 points, %2 day
    put(m_expiring, tr("%1 valid until %2").arg(format.points(first.points), format.dateLong(first.lastDay)));
}

QString StandingStrip::shortened(const QString &text)
{
    const QString line = text.simplified();
    return line.size() <= longestNote ? line : QString(line.left(longestNote) + QChar(0x2026));
}

void StandingStrip::showWords(const domain::MemberDetails &details)
{
    const QString comma = m_context.format.language() == Language::Persian ? QStringLiteral("، ") : QStringLiteral(", ");
    const QString tags = details.tags.join(comma);
    put(m_tags, tags.isEmpty() ? QString() : tr("Tags: %1").arg(Bidi::isolateAuto(shortened(tags))), tags);
    put(m_note, details.note.trimmed().isEmpty() ? QString() : tr("Note: %1").arg(Bidi::isolateAuto(shortened(details.note))),
        details.note);
}

void StandingStrip::showSegment()
{
    const auto asOf = m_context.rfm.asOfToday();
    const bool isFresh = m_scale && asOf && *asOf == m_scaleDay
        && m_context.clock.now().msecs - m_scaleAt.msecs < scaleMsecs;
    if (asOf && !isFresh)
        askScale(*asOf);
    if (!asOf || !m_scale || !m_scale->isEnough() || m_rhythm.receipts == 0) {
        put(m_segment, {});
        return;
    }
    const domain::Segment segment = m_scale->segmentOf(m_rhythm.last.daysTo(*asOf), m_rhythm.receipts);
    put(m_segment, SegmentText::name(segment), SegmentText::meaning(segment));
}

void StandingStrip::askScale(QDate asOf)
{
    if (m_isAsking)
        return;
    m_isAsking = true;
    m_context.jobs.run<domain::RfmScale>(
        tr("Segment of a member"), services::Jobs::Pool::Db,
        [&rfm = m_context.rfm, asOf](services::JobControl &) { return rfm.scale(asOf); }, this,
        [this, asOf](services::Job &, const domain::Result<domain::RfmScale> &scale) {
            m_isAsking = false;
            if (!scale)
                return;
            m_scale = *scale;
            m_scaleDay = asOf;
            m_scaleAt = m_context.clock.now();
            showSegment();
        },
        services::Jobs::Show::Quiet);
}

} // namespace bashgah::ui
