// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/games/drawlist.h"

#include "reports/reportfile.h"
#include "ui/appcontext.h"
#include "ui/format/bidi.h"
#include "ui/pages/games/drawwords.h"
#include "ui/settings/devicesettings.h"
#include "ui/shell/dialogs/dialogs.h"
#include "ui/shell/toasts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/leading.h"
#include "ui/widgets/tablepane.h"
#include "ui/widgets/tablerows.h"

#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableView>
#include <QVBoxLayout>

namespace bashgah::ui {

using domain::DrawState;
using services::DrawRow;

namespace {

struct DrawColumns
{
    Q_DECLARE_TR_FUNCTIONS(DrawColumns)
};

std::vector<Column<DrawRow>> drawColumns(const Format &format)
{
    std::vector<Column<DrawRow>> all;
    all.push_back(textColumn<DrawRow>(QStringLiteral("name"), DrawColumns::tr("Lucky draw"),
                                      [](const DrawRow &row) { return row.draw.name; }));
    all.push_back(textColumn<DrawRow>(QStringLiteral("prize"), DrawColumns::tr("Prize"),
                                      [](const DrawRow &row) { return row.draw.prize; }));
    all.push_back(textColumn<DrawRow>(
        QStringLiteral("winners"), DrawColumns::tr("Winners"),
        [&format](const DrawRow &row) { return format.number(row.draw.winners); }, numberAlignment));
    all.push_back(textColumn<DrawRow>(QStringLiteral("last"), DrawColumns::tr("Last day"),
                                      [&format](const DrawRow &row) { return format.dateShort(row.draw.last); }));
    all.push_back(textColumn<DrawRow>(
        QStringLiteral("members"), DrawColumns::tr("Members"),
        [&format](const DrawRow &row) { return format.number(row.members); }, numberAlignment));
    all.push_back(textColumn<DrawRow>(
        QStringLiteral("chances"), DrawColumns::tr("Chances"),
        [&format](const DrawRow &row) { return format.number(row.chances); }, numberAlignment));
    all.push_back(textColumn<DrawRow>(QStringLiteral("state"), DrawColumns::tr("State"),
                                      [](const DrawRow &row) { return DrawWords::state(row.state); }));
    return all;
}

} // namespace

DrawList::DrawList(AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context),
      m_model(std::make_unique<Model>(drawColumns(context.format), [](const DrawRow &row) { return row.id; }))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::smallGap);
    m_pane = new TablePane(tr("Lucky draws"));
    m_pane->setObjectName(QStringLiteral("drawList"));
    m_pane->setModel(m_model.get());
    m_pane->view().setSelectionMode(QAbstractItemView::SingleSelection);
    m_pane->fitColumns({{18, 0}, {20, 2}, {9, 4}, {15, 1}, {10, 5}, {10, 3}, {12, 0}}, 1, context.settings,
                       QStringLiteral("draws.list.widths"));
    m_pane->empty().setWords(QStringLiteral("dices"), tr("No lucky draws yet"),
                             tr("Members who buy take part; everybody can check that the winners were not chosen by hand."));
    m_pane->empty().setAction(tr("New draw"), [this] { emit newWanted(); });
    column->addWidget(m_pane, 1);
    m_details = new QLabel;
    m_details->setObjectName(QStringLiteral("drawDetails"));
    m_details->setWordWrap(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    alignLeading(m_details);
    column->addWidget(m_details);
    buildButtons();
    connect(m_pane, &TablePane::currentChanged, this, &DrawList::showCurrent);
    connect(m_pane, &TablePane::opened, this, [this] {
        if (const auto row = current(); row && row->state == DrawState::Draft)
            emit editWanted();
    });
    showCurrent();
}

void DrawList::buildButtons()
{
    const auto button = [](const QString &text, const QString &name, const QString &tip) {
        auto *made = new QPushButton(text);
        made->setObjectName(name);
        made->setToolTip(tip);
        return made;
    };
    m_edit = button(tr("Edit"), QStringLiteral("drawEdit"), tr("Until its seed is fixed"));
    m_commit = button(tr("Fix the seed"), QStringLiteral("drawCommit"),
                      tr("Afterwards nothing of the draw can be changed; its promise can be hung up"));
    m_promise = button(tr("Save the promise"), QStringLiteral("drawPromise"), tr("A text to hang up before the last day"));
    m_close = button(tr("Close the list"), QStringLiteral("drawClose"),
                     tr("After the last day, and before the public number is known"));
    m_draw = button(tr("Draw the winners"), QStringLiteral("drawNow"), tr("With the public number"));
    m_public = new QLineEdit;
    m_public->setObjectName(QStringLiteral("drawPublicValue"));
    m_public->setAccessibleName(tr("The public number as it was published"));
    m_public->setPlaceholderText(tr("The public number as it was published"));
    static_cast<QVBoxLayout *>(layout())->addWidget(m_public);
    m_proof = button(tr("Save the proof"), QStringLiteral("drawProof"),
                     tr("Seed, list and winners, for anybody who wants to check"));
    auto *row = new FlowLayout(nullptr, Theme::smallGap, Theme::smallGap);
    for (QPushButton *each : {m_edit, m_commit, m_promise, m_close, m_draw, m_proof})
        row->addWidget(each);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(m_edit, &QPushButton::clicked, this, &DrawList::editWanted);
    connect(m_commit, &QPushButton::clicked, this, &DrawList::commit);
    connect(m_promise, &QPushButton::clicked, this, &DrawList::savePromise);
    connect(m_close, &QPushButton::clicked, this, &DrawList::closeList);
    connect(m_draw, &QPushButton::clicked, this, &DrawList::draw);
    connect(m_proof, &QPushButton::clicked, this, &DrawList::saveProof);
}

void DrawList::reload()
{
    if (!showRows(*m_pane, *m_model, m_context.draws.list(), m_context.format, [this] { reload(); }))
        return;
    chooseFirst(*m_pane);
    showCurrent();
}

void DrawList::takeFocus()
{
    m_pane->view().setFocus();
}

void DrawList::showCurrent()
{
    const auto row = current();
    const QDate today = m_context.today();
    const bool committed = row && row->state == DrawState::Committed;
    m_details->setVisible(row.has_value());
    m_details->setText(row ? DrawWords(m_context.format).details(*row) : QString());
    m_edit->setEnabled(row && row->state == DrawState::Draft);
    m_commit->setEnabled(row && row->state == DrawState::Draft && today <= row->draw.last);
    m_promise->setEnabled(row && row->state != DrawState::Draft);
    const bool over = committed && today > row->draw.last;
    const bool byNumber = over && !row->draw.publicSource.isEmpty();
    m_close->setEnabled(byNumber && row->listHash.isEmpty());
    m_public->setVisible(byNumber && !row->listHash.isEmpty());
    m_draw->setEnabled(over && (!byNumber || !row->listHash.isEmpty()));
    m_proof->setEnabled(row && row->state == DrawState::Drawn);
}

void DrawList::commit()
{
    const auto row = current();
    if (!row)
        return;
    ConfirmRequest request;
    request.title = tr("Fix the seed of “%1”?").arg(row->draw.name);
    request.text = tr("Afterwards prize, days and chances cannot be changed any more.");
    request.accept = tr("Fix the seed");
    m_context.dialogs.confirm(request, this, [this, id = row->id](bool accepted) {
        if (!accepted)
            return;
        if (const auto done = m_context.draws.commit(id, staff()); !done)
            emit failed(done.error());
        emit changed();
    });
}

void DrawList::closeList()
{
    const auto row = current();
    if (!row)
        return;
    if (const auto done = m_context.draws.close(row->id, staff()); !done)
        emit failed(done.error());
    emit changed();
}

void DrawList::draw()
{
    const auto row = current();
    if (!row)
        return;
    const auto done = m_context.draws.draw(row->id, m_public->text(), staff());
    if (done)
        m_public->clear();
    emit changed();
    if (!done)
        emit failed(done.error());
}

void DrawList::savePromise()
{
    const auto row = current();
    if (!row)
        return;
    const QByteArray text = QByteArrayLiteral("\xEF\xBB\xBF")
        + DrawWords(m_context.format).promise(*row, m_context.shop.name).toUtf8();
    save(tr("Save the promise"), QStringLiteral("draw-%1-promise.txt").arg(row->id.value()), text);
}

void DrawList::saveProof()
{
    const auto row = current();
    if (!row)
        return;
    const auto proof = m_context.draws.proof(row->id);
    if (!proof) {
        emit failed(proof.error());
        return;
    }
    save(tr("Save the proof"), QStringLiteral("draw-%1.txt").arg(row->id.value()), domain::proofText(*proof));
}

void DrawList::save(const QString &title, const QString &name, const QByteArray &content)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_context.dialogs.saveFile({title, QString(folder + u'/' + name), {tr("Text (*.txt)")}}, this,
                               [this, content](const QString &path) {
        if (path.isEmpty())
            return;
        if (const auto written = reports::writeFile(path, content))
            m_context.toasts.show(tr("Saved as %1").arg(Bidi::isolate(QFileInfo(path).fileName())));
        else
            emit failed(written.error());
    });
}

std::optional<DrawRow> DrawList::current() const
{
    return chosenRow(*m_pane, *m_model);
}

void DrawList::choose(domain::DrawId id)
{
    chooseRow(*m_pane, *m_model, id);
}

std::optional<domain::StaffId> DrawList::staff() const
{
    return chosenStaff(m_context.settings);
}

} // namespace bashgah::ui
