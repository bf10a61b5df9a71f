// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An import taken back as a whole.
#include "ui/pages/imports/importspage.h"

#include "services/jobs/jobs.h"
#include "ui/appcontext.h"
#include "ui/shell/banner.h"
#include "ui/shell/dataevents.h"
#include "ui/shell/dialogs/dialogs.h"

namespace bashgah::ui {

using domain::Result;
using services::ImportBatch;
using services::Job;
using services::JobControl;
using services::Jobs;

void ImportsPage::confirmUndo(const ImportBatch &batch)
{
    ConfirmRequest request;
    request.title = tr("Take this import back?");
    request.text = tr("Its receipts and refunds are removed, and the members, households and referrals it made that nothing else uses. "
                      "Points it gave are taken back.");
    request.accept = tr("Take the import back");
    request.destructive = true;
    m_context.dialogs.confirm(request, this, [this, id = batch.id](bool accepted) {
        if (accepted)
            undo(id);
    });
}

void ImportsPage::undo(domain::BatchId batch)
{
    if (isBusy())
        return;
    banner().clear();
    m_job = m_context.jobs.run<services::UndoneImport>(
        tr("Taking the import back"), Jobs::Pool::Db,
        [&imports = m_context.imports, batch](JobControl &) { return imports.undo(batch); }, this,
        [this](Job &job, const Result<services::UndoneImport> &undone) {
            watch(nullptr);
            if (!undone) {
                showError(undone.error());
                return;
            }
            const QString words = tr("The import is taken back: %1 receipts, %2 refunds and %3 members.")
                                      .arg(m_context.format.number(undone->purchases + undone->voidedPurchases),
                                           m_context.format.number(undone->refunds),
                                           m_context.format.number(undone->members));
            job.setResult(words);
            showStep(Step::Start);
            banner().showMessage(Banner::Kind::Success, words);
            m_context.events.notify();
            emit stepDone();
        });
    watch(m_job);
}

} // namespace bashgah::ui
