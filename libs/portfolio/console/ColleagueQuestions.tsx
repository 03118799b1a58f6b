import { useState } from 'react';
import { useNotify, useTranslate } from 'ra-core';
import { Box, Button, Card, CardContent, TextField, Typography } from '@mui/material';
import { Notice, NOTICE_STAYS, useDocument, useFormat, useRun } from '@regiekamer/shared-console';
import { StakeholderLinks } from '@regiekamer/interactions-console';
import {
  AnswerColleagueQuestionDocument,
  ColleagueQuestionsDocument,
  SettleColleagueQuestionDocument,
  type ColleagueQuestionsQuery,
} from './colleague-questions.generated.js';

type Question = ColleagueQuestionsQuery['colleagueQuestions'][number];

/** On the home page, where there is any: what colleagues ask, and what they answered. */
export default function ColleagueQuestions() {
  const translate = useTranslate();
  const { data } = useDocument(ColleagueQuestionsDocument, {});
  const questions = data?.colleagueQuestions ?? [];
  if (questions.length === 0) return null;
  return (
    <Card component="section" aria-label={translate('portfolio.questions.title')}>
      <CardContent>
        <Typography component="h2" variant="h6" sx={{ mb: 1 }}>
          {translate('portfolio.questions.title')}
        </Typography>
        <Box component="ul" aria-label={translate('portfolio.questions.title')} sx={{ listStyle: 'none', p: 0, m: 0, '& > li + li': { borderTop: 1, borderColor: 'divider' } }}>
          {questions.map((question) => (
            <Box key={question.id} component="li" sx={{ py: 1 }}>
              {question.mine ? <Own question={question} /> : <Received question={question} />}
            </Box>
          ))}
        </Box>
      </CardContent>
    </Card>
  );
}

function useSettle(question: Question, done: string) {
  const translate = useTranslate();
  const notify = useNotify();
  const back = useRun(SettleColleagueQuestionDocument);
  const settling = useRun(SettleColleagueQuestionDocument, {
    onSuccess: () =>
      notify(
        <Notice text={translate(done)} actions={[{ label: 'ra.action.undo', run: () => void back.run({ id: question.id, settled: false }) }]} />,
        { autoHideDuration: NOTICE_STAYS },
      ),
  });
  return { settle: () => void settling.run({ id: question.id, settled: true }), busy: settling.running };
}

function About({ question, sentence }: { question: Question; sentence: string }) {
  const format = useFormat();
  return (
    <>
      <Typography component="div" sx={{ overflowWrap: 'anywhere' }}>
        {sentence} <StakeholderLinks stakeholders={[question.stakeholder]} />, {format.date(question.day)} ({format.relative(question.day)})
      </Typography>
      {question.note ? (
        <Typography component="blockquote" variant="body2" sx={{ m: 0, pl: 1.5, borderLeft: 3, borderColor: 'divider', overflowWrap: 'anywhere' }}>
          {question.note}
        </Typography>
      ) : null}
    </>
  );
}

/** My own: who answered what. */
function Own({ question }: { question: Question }) {
  const translate = useTranslate();
  const { settle, busy } = useSettle(question, 'portfolio.questions.closed');
  return (
    <>
      <About question={question} sentence={translate('portfolio.questions.mine')} />
      {question.answers.length === 0 ? (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {translate('portfolio.questions.waiting')}
        </Typography>
      ) : (
        question.answers.map(({ by, text }) => (
          <Typography key={by.id} variant="body2" sx={{ overflowWrap: 'anywhere' }}>
            <strong>{by.name}</strong>: {text}
          </Typography>
        ))
      )}
      <Button size="small" onClick={settle} disabled={busy} aria-label={translate('portfolio.questions.close_this', { name: question.stakeholder.displayName })}>
        {translate('portfolio.questions.close')}
      </Button>
    </>
  );
}

/** A colleague's: answering tells them who I am, putting it aside tells nothing. */
function Received({ question }: { question: Question }) {
  const translate = useTranslate();
  const [answer, setAnswer] = useState('');
  const answering = useRun(AnswerColleagueQuestionDocument, { success: 'portfolio.questions.answered' });
  const { settle, busy } = useSettle(question, 'portfolio.questions.put_aside');
  const send = () => void answering.run({ id: question.id, answer });
  return (
    <>
      <About question={question} sentence={translate('portfolio.questions.received', { name: question.askedBy.name })} />
      <Box component="form" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mt: 1 }} onSubmit={(event) => { event.preventDefault(); send(); }}>
        <TextField
          size="small"
          label={translate('portfolio.questions.answer_to', { name: question.askedBy.name })}
          value={answer}
          onChange={(event) => setAnswer(event.target.value)}
          helperText={translate('portfolio.questions.answer_help')}
          error={Boolean(answering.error)}
          slotProps={{ htmlInput: { maxLength: 1000 } }}
          sx={{ flex: '1 1 14rem', m: 0 }}
        />
        <Button type="submit" variant="contained" size="small" disabled={answering.running || answer.trim() === ''}>
          {translate('portfolio.questions.answer')}
        </Button>
        <Button size="small" onClick={settle} disabled={busy}>
          {translate('portfolio.questions.put_away')}
        </Button>
      </Box>
    </>
  );
}
